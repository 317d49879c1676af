package vn.sohotich.cluster;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.EnumMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import vn.sohotich.linkage.MatchRow;
import vn.sohotich.linkage.Outcome;

/**
 * Writes the rows in the order of the records: one file that takes its name when it is whole, or a folder of parts. The
 * people who are the child of several records are written before, so that a result never stands there without them.
 */
final class ResultWriter {
    private final MatchSettings settings;

    ResultWriter(MatchSettings settings) {
        this.settings = settings;
    }

    MatchTotals write(Dataset<Row> rows, long people, long records) {
        long conflicts = new ConflictsWriter(settings).write(rows);
        Dataset<Row> lines = rows.orderBy(Columns.NUMBER, Columns.POSITION).select(Columns.LINE);
        if (settings.isResultInParts()) {
            lines.write().text(settings.out());
        } else {
            OneFile.write(settings.out(), MatchRow.HEADER, lines.toLocalIterator());
        }
        return new MatchTotals(people, records, outcomes(rows), conflicts);
    }

    private static Map<Outcome, Long> outcomes(Dataset<Row> rows) {
        var outcomes = new EnumMap<Outcome, Long>(Outcome.class);
        rows.groupBy(Columns.OUTCOME)
                .agg(count(lit(1)).as(Columns.COUNT))
                .select(col(Columns.OUTCOME), col(Columns.COUNT))
                .collectAsList()
                .forEach(row -> outcomes.put(Outcome.valueOf(row.getString(0)), row.getLong(1)));
        return outcomes;
    }
}
