package vn.sohotich.linkage.general.weight;

import java.util.List;
import vn.sohotich.linkage.date.DateLevel;
import vn.sohotich.linkage.general.FieldKind;
import vn.sohotich.linkage.general.Likeness;
import vn.sohotich.linkage.general.MappedField;
import vn.sohotich.linkage.name.NameLevel;

/** The m probabilities: how often each level of each field is reached by two rows of one person. */
final class LevelChances {
    private static final double EARLIER_STRENGTH = 20;
    private static final double SMALLEST = 1e-5;
    private static final double SAME = 0.8;
    private static final double DIFFERENT = 0.06;
    private static final double NEAR = 0.05;

    private final double[][] chances;

    private LevelChances(double[][] chances) {
        this.chances = chances;
    }

    /** Before anything is learnt: mostly the same, sometimes near, seldom different. */
    static LevelChances start(List<MappedField> fields) {
        double[][] start = new double[fields.size()][];
        for (int field = 0; field < start.length; field++) {
            start[field] = start(fields.get(field).kind());
        }
        return new LevelChances(shares(start));
    }

    private static double[] start(FieldKind kind) {
        double[] start = new double[kind.levelCount()];
        for (int level = 1; level < start.length; level++) {
            start[level] = level == ValueComparator.SAME ? SAME : level <= 3 ? NEAR : 0.01;
        }
        int different = switch (kind) {
            case DATE -> DateLevel.DIFFERENT.ordinal();
            case FULL_NAME -> NameLevel.DIFFERENT.ordinal();
            default -> Likeness.DIFFERENT.ordinal();
        };
        start[different] = DIFFERENT;
        return start;
    }

    /** What was reached by pairs that are one person, with some weight of what was held before anything was learnt. */
    static LevelChances learnt(double[][] reached, LevelChances start) {
        for (int field = 0; field < reached.length; field++) {
            for (int level = 1; level < reached[field].length; level++) {
                reached[field][level] += EARLIER_STRENGTH * start.chances[field][level];
            }
        }
        return new LevelChances(shares(reached));
    }

    private static double[][] shares(double[][] counts) {
        for (double[] levels : counts) {
            double total = 0;
            for (int level = 1; level < levels.length; level++) {
                total += levels[level];
            }
            for (int level = 1; level < levels.length; level++) {
                levels[level] = Math.max(levels[level] / total, SMALLEST);
            }
        }
        return counts;
    }

    double of(int field, int level) {
        return chances[field][level];
    }

    double[][] empty() {
        double[][] empty = new double[chances.length][];
        for (int field = 0; field < empty.length; field++) {
            empty[field] = new double[chances[field].length];
        }
        return empty;
    }
}
