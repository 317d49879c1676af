package vn.sohotich.cluster;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import vn.sohotich.linkage.MatchRow;
import vn.sohotich.linkage.Outcome;

/** Writes the rows in the order of the records: one file that takes its name when it is whole, or a folder of parts. */
final class ResultWriter {
    private final MatchSettings settings;

    ResultWriter(MatchSettings settings) {
        this.settings = settings;
    }

    MatchTotals write(Dataset<Row> rows, long people, long records) {
        Dataset<Row> lines = rows.orderBy(Columns.NUMBER, Columns.POSITION).select(Columns.LINE);
        if (settings.isResultInParts()) {
            lines.write().text(settings.out());
        } else {
            writeFile(lines.toLocalIterator());
        }
        return new MatchTotals(people, records, outcomes(rows));
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

    private void writeFile(Iterator<Row> lines) {
        Path file = Path.of(settings.out()).toAbsolutePath();
        try {
            Path draft = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".part");
            try {
                try (BufferedWriter writer = Files.newBufferedWriter(draft)) {
                    writer.append(MatchRow.HEADER).append('\n');
                    while (lines.hasNext()) {
                        writer.append(lines.next().getString(0)).append('\n');
                    }
                }
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
