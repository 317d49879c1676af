package vn.sohotich.cluster;

import static org.apache.spark.sql.functions.col;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import vn.sohotich.cluster.blocks.Candidates;
import vn.sohotich.cluster.blocks.SampleBlocks;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.lines.RecordLine;
import vn.sohotich.linkage.model.LinkageModel;
import vn.sohotich.linkage.model.ModelEstimation;

/** The model that the first records teach, as on one machine; estimated by the driver with the candidates of the sample. */
final class SampleModel {
    static final int SAMPLE = 10_000;

    private SampleModel() {}

    static LinkageModel estimate(Dataset<Row> records, Population population) {
        LinkageModel standard = LinkageModel.standard(population.count().statistics());
        List<SoughtRecord> sample = records.orderBy(col(Columns.NUMBER)).limit(SAMPLE).collectAsList().stream()
                .map(row -> RecordLine.read(row.getString(1)).record())
                .toList();
        if (sample.isEmpty()) {
            return standard;
        }
        var cleaner = new Cleaner();
        NavigableMap<Long, String> persons = new TreeMap<>();
        Set<Long> known = new HashSet<>();
        while (true) {
            var candidates = new Candidates();
            persons.forEach((number, line) -> candidates.add(number, line, cleaner));
            var blocks = new SampleBlocks(candidates, population.count().leftOut(), known);
            LinkageModel model = ModelEstimation.estimate(sample, blocks, standard);
            if (blocks.unknown().isEmpty()) {
                return model;
            }
            known.addAll(blocks.unknown());
            persons.putAll(population.under(blocks.unknown()));
        }
    }
}
