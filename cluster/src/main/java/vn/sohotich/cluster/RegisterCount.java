package vn.sohotich.cluster;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Iterator;
import java.util.stream.LongStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import vn.sohotich.cluster.blocks.KeySet;
import vn.sohotich.cluster.blocks.LeftOut;
import vn.sohotich.linkage.blocking.BlockingKeys;
import vn.sohotich.linkage.blocking.BlockingRule;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.lines.PersonLine;
import vn.sohotich.linkage.model.RegisterStatistics;

/**
 * Counts the whole register once: its term frequencies, and how many persons stand under each blocking key. Only counts
 * move between machines, and only those that matter come to the driver.
 */
record RegisterCount(RegisterStatistics statistics, LeftOut leftOut) {
    private static final int FIRST_RULE = 1_000;
    private static final int ID_RULE = FIRST_RULE + BlockingRule.PERSONAL_ID.ordinal();
    private static final int MOST_REPEATED_IDS = 20_000_000;

    /** Counts the people, given as lines. */
    static RegisterCount of(Dataset<Row> people) {
        Dataset<Row> counts = people.mapPartitions(
                        (MapPartitionsFunction<Row, Row>) Counting::new, Encoders.row(Columns.COUNTS))
                .groupBy(Columns.TABLE, Columns.KEY)
                .agg(sum(Columns.COUNT).as(Columns.COUNT))
                .where(col(Columns.COUNT).gt(negligible()));
        var statistics = new RegisterStatistics();
        var oversized = LongStream.builder();
        var repeated = LongStream.builder();
        long repeatedIds = 0;
        for (Iterator<Row> rows = counts.toLocalIterator(); rows.hasNext(); ) {
            Row row = rows.next();
            int table = row.getInt(0);
            if (table < FIRST_RULE) {
                statistics.addCount(table, row.getLong(1), Math.toIntExact(row.getLong(2)));
                continue;
            }
            if (row.getLong(2) > BlockingRule.at(table - FIRST_RULE).largest()) {
                oversized.add(row.getLong(1));
            }
            if (table == ID_RULE && repeatedIds++ < MOST_REPEATED_IDS) {
                repeated.add(row.getLong(1));
            }
        }
        KeySet repeatedKeys = repeatedIds > MOST_REPEATED_IDS ? null : KeySet.of(repeated.build());
        return new RegisterCount(statistics, new LeftOut(KeySet.of(oversized.build()), repeatedKeys));
    }

    /** The largest count that nobody needs to hear of: by table, for blocks the size that their rule looks through. */
    private static Column negligible() {
        Column least = lit(0);
        for (int table = 0; table < FIRST_RULE && RegisterStatistics.isNegligible(table, 1); table++) {
            least = when(col(Columns.TABLE).equalTo(table), 1).otherwise(least);
        }
        for (int rule = 0; rule < BlockingRule.count(); rule++) {
            int largest =
                    FIRST_RULE + rule == ID_RULE ? 1 : BlockingRule.at(rule).largest();
            least = when(col(Columns.TABLE).equalTo(FIRST_RULE + rule), largest).otherwise(least);
        }
        return least;
    }

    /** Counts the people of one partition; keys go out one by one, term frequencies at the end. */
    private static final class Counting extends Expanding {
        private final RegisterStatistics statistics = new RegisterStatistics();
        private final Cleaner cleaner = new Cleaner();

        Counting(Iterator<Row> lines) {
            super(lines);
        }

        @Override
        void take(Row row) {
            CleanPerson person = cleaner.clean(PersonLine.read(row.getString(1)).person());
            statistics.add(person);
            long[] keys = BlockingKeys.byRule(person);
            for (int i = 0; i < keys.length; i++) {
                boolean again = i % 2 == 1 && keys[i] == keys[i - 1];
                if (keys[i] != 0 && !again) {
                    give(FIRST_RULE + i / 2, keys[i], 1);
                }
            }
        }

        @Override
        void end() {
            statistics.forEachCount((table, key, count) -> give(table, key, count));
        }
    }
}
