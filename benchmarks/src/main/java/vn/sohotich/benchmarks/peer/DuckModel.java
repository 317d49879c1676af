package vn.sohotich.benchmarks.peer;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The peer's m and u probabilities: u from random pairs, m by expectation and maximisation over two blockings. */
final class DuckModel {
    private static final int ROUNDS = 25;
    private static final double[] START = {.03, .03, .04, .9};

    private final DuckDatabase database;
    private final double[][] u = new double[DuckFields.COUNT][DuckFields.LEVELS];
    private final double[][] sumOfM = new double[DuckFields.COUNT][DuckFields.LEVELS];
    private final int[] estimates = new int[DuckFields.COUNT];

    private DuckModel(DuckDatabase database) {
        this.database = database;
    }

    static DuckModel estimated(DuckDatabase database) throws SQLException {
        var model = new DuckModel(database);
        model.estimateU();
        String sample = "(select * from ht using sample 200000 rows) l join pop r on ";
        model.estimateM(sample + "l.dob=r.dob and l.xa=r.xa", Set.of(3, 8));
        model.estimateM(sample + "l.ho=r.ho and l.dem=r.dem and l.ten=r.ten and l.xa=r.xa", Set.of(0, 1, 2, 8));
        return model;
    }

    private List<long[]> patterns(String pairs) throws SQLException {
        return database.rows("select " + DuckFields.levelNames() + ",count(*) from (select " + DuckFields.levels()
                + " from " + pairs + ") group by all");
    }

    private void estimateU() throws SQLException {
        String random = "(select * from ht using sample 2000 rows) l,(select * from pop using sample 1000 rows) r";
        for (long[] pattern : patterns(random)) {
            for (int i = 0; i < DuckFields.COUNT; i++) {
                if (pattern[i] >= 0) {
                    u[i][(int) pattern[i]] += pattern[DuckFields.COUNT];
                }
            }
        }
        for (double[] counts : u) {
            double total = Math.max(Arrays.stream(counts).sum(), 1);
            Arrays.setAll(counts, level -> Math.max(counts[level] / total, 1e-7));
        }
    }

    private void estimateM(String pairs, Set<Integer> blocked) throws SQLException {
        List<long[]> patterns = patterns(pairs);
        double[][] m = new double[DuckFields.COUNT][];
        Arrays.setAll(m, i -> START.clone());
        double share = .3;
        for (int round = 0; round < ROUNDS; round++) {
            share = round(patterns, blocked, m, share);
        }
        for (int i = 0; i < DuckFields.COUNT; i++) {
            if (!blocked.contains(i)) {
                for (int level = 0; level < DuckFields.LEVELS; level++) {
                    sumOfM[i][level] += m[i][level];
                }
                estimates[i]++;
            }
        }
    }

    private double round(List<long[]> patterns, Set<Integer> blocked, double[][] m, double share) {
        double[][] reached = new double[DuckFields.COUNT][DuckFields.LEVELS];
        double matches = 0;
        double all = 0;
        for (long[] pattern : patterns) {
            long count = pattern[DuckFields.COUNT];
            double probability = probability(pattern, blocked, m, share);
            matches += probability * count;
            all += count;
            for (int i = 0; i < DuckFields.COUNT; i++) {
                if (pattern[i] >= 0) {
                    reached[i][(int) pattern[i]] += probability * count;
                }
            }
        }
        for (int i = 0; i < DuckFields.COUNT; i++) {
            double total = Math.max(Arrays.stream(reached[i]).sum(), 1e-9);
            for (int level = 0; level < DuckFields.LEVELS; level++) {
                m[i][level] = Math.max(reached[i][level] / total, 1e-5);
            }
        }
        return matches / all;
    }

    private double probability(long[] pattern, Set<Integer> blocked, double[][] m, double share) {
        double match = share;
        double other = 1 - share;
        for (int i = 0; i < DuckFields.COUNT; i++) {
            if (!blocked.contains(i) && pattern[i] >= 0) {
                match *= m[i][(int) pattern[i]];
                other *= u[i][(int) pattern[i]];
            }
        }
        return match / (match + other);
    }

    private double m(int field, int level) {
        return estimates[field] == 0 ? (level == 3 ? .9 : .033) : sumOfM[field][level] / estimates[field];
    }

    /** The match weight of a pair as an SQL expression over its levels. */
    String weight() {
        var sql = new StringBuilder("0");
        for (int i = 0; i < DuckFields.COUNT; i++) {
            sql.append("+case g").append(i);
            for (int level = 0; level < DuckFields.LEVELS; level++) {
                double bits = Math.log(m(i, level) / u[i][level]) / Math.log(2);
                sql.append(String.format(Locale.ROOT, " when %d then %.4f", level, bits));
            }
            sql.append(" else 0 end");
        }
        return sql.toString();
    }
}
