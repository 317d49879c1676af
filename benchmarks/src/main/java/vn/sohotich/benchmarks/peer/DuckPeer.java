package vn.sohotich.benchmarks.peer;

import java.sql.SQLException;
import java.util.Locale;

/**
 * The peer: the method of Splink, Fellegi-Sunter with expectation and maximisation, as SQL on DuckDB; links the children of
 * birth records to the population. Usage: DuckPeer DIR. Prints one {@code name value} per line.
 */
public final class DuckPeer {
    private static final double FOUND = 0.88;

    private final DuckDatabase database;
    private double prior;

    private DuckPeer(DuckDatabase database) {
        this.database = database;
    }

    public static void main(String[] arguments) throws SQLException {
        try (var database = new DuckDatabase()) {
            var peer = new DuckPeer(database);
            long start = System.nanoTime();
            database.run(DuckFields.foldMacro());
            database.run(DuckFields.dateMacro());
            database.run(DuckFields.population(arguments[0]));
            database.run(DuckFields.births(arguments[0]));
            long loaded = System.nanoTime();
            peer.link();
            Report.say("load", (loaded - start) / 1e9);
            Report.say("link", (System.nanoTime() - loaded) / 1e9);
            Report.say("pairs", database.number("select count(*) from bb"));
            peer.judge(arguments[0]);
            Report.memory();
        }
    }

    private void link() throws SQLException {
        DuckModel model = DuckModel.estimated(database);
        database.run(DuckFields.blocks());
        prior = Math.log(FOUND / database.number("select count(*) from pop")) / Math.log(2);
        database.run("create table best as select lid,max(w) w,arg_max(rid,w) rid from (select lid,rid,"
                + model.weight() + " w from (select l.rn lid,r.id rid," + DuckFields.levels()
                + " from bb join ht l on l.rn=bb.lid join pop r on r.id=bb.rid)) group by lid");
    }

    private void judge(String folder) throws SQLException {
        database.run("create table truth as select cast(\"row\" as bigint) rn, nullif(soDinhDanh,'') id"
                + " from read_csv('" + folder + "/truth.csv',all_varchar=true) where file='births'");
        double known = database.number("select count(*) from truth where id is not null");
        double[] fixed = score(-prior, known);
        Report.say("precision", fixed[0]);
        Report.say("recall", fixed[1]);
        Report.say("f1", fixed[2]);
        double best = fixed[2];
        for (double threshold = -prior - 12; threshold < -prior + 16; threshold++) {
            best = Math.max(best, score(threshold, known)[2]);
        }
        Report.say("best-f1", best);
    }

    private double[] score(double threshold, double known) throws SQLException {
        String least = String.format(Locale.ROOT, "%.6f", threshold);
        double linked = database.number("select count(*) from best where w>=" + least);
        double right = database.number(
                "select count(*) from best b join truth t on t.rn=b.lid where b.rid=t.id and b.w>=" + least);
        return new double[] {right / linked, right / known, 2 * right / (linked + known)};
    }
}
