package vn.sohotich.cluster;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.sohotich.cluster.blocks.LeftOut;
import vn.sohotich.linkage.model.LinkageModel;

/**
 * Looks all records up in all people. Passes go on until the engine asks for no more candidates: the first finds out which
 * keys the records have, each further one looks up whatever is not ready yet among the candidates gathered so far.
 */
public final class MatchJob {
    private final SparkSession spark;
    private final MatchSettings settings;
    private final Steps steps;

    public MatchJob(SparkSession spark, MatchSettings settings, Steps steps) {
        this.spark = spark;
        this.settings = settings;
        this.steps = steps;
    }

    /** Runs the job and writes its result. */
    public MatchTotals run() {
        steps.begin("people", 0);
        int partitions = settings.partitions();
        spark.conf().set("spark.sql.shuffle.partitions", partitions);
        Dataset<Row> records = NumberedLines.read(spark, settings.records(), "records", partitions);
        Dataset<Row> people =
                PeopleIntake.of(NumberedLines.read(spark, settings.people(), "people", partitions), partitions);
        long numberOfPeople = people.count();
        steps.begin("count", numberOfPeople);
        Population population = Population.of(spark, people, partitions);
        steps.begin("model", SampleModel.SAMPLE);
        LinkageModel model = SampleModel.estimate(records, population);
        Dataset<Row> rows = lookUp(records, population, model);
        steps.begin("write", 0);
        return new ResultWriter(settings).write(rows, numberOfPeople, records.count());
    }

    private Dataset<Row> lookUp(Dataset<Row> lines, Population population, LinkageModel model) {
        Broadcast<SharedModel> shared = Broadcasts.of(spark, new SharedModel(model));
        Dataset<Row> records = lines.select(
                expr("%s div %d".formatted(Columns.NUMBER, settings.chunk())).as(Columns.CHUNK),
                lit(ChunkPass.RECORD).as(Columns.KIND),
                col(Columns.NUMBER),
                lit(0).as(Columns.POSITION),
                col(Columns.LINE));
        Dataset<Row> rows = records;
        List<Dataset<Row>> ready = new ArrayList<>();
        long waiting = records.count();
        while (true) {
            steps.begin("pass", waiting);
            Dataset<Row> passed = pass(rows, shared, population.leftOut());
            ready.add(of(passed, ChunkPass.RESULT));
            Dataset<Row> notReady = of(passed, ChunkPass.NOT_READY).select(Columns.NUMBER, Columns.POSITION);
            waiting = notReady.count();
            if (waiting == 0) {
                return ready.stream().reduce(Dataset::union).orElseThrow();
            }
            rows = candidates(passed, population)
                    .union(records.drop(Columns.POSITION)
                            .join(notReady, Columns.NUMBER)
                            .select(Columns.CHUNK, Columns.KIND, Columns.NUMBER, Columns.POSITION, Columns.LINE));
        }
    }

    private Dataset<Row> pass(Dataset<Row> rows, Broadcast<SharedModel> model, Broadcast<LeftOut> leftOut) {
        Dataset<Row> passed = rows.repartition(settings.partitions(), col(Columns.CHUNK))
                .sortWithinPartitions(Columns.CHUNK, Columns.KIND, Columns.NUMBER)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>)
                                part -> new ChunkPass(part, model.value().model(), leftOut.value()),
                        Encoders.row(Columns.PASSED));
        return Plans.cut(spark, passed);
    }

    private static Dataset<Row> of(Dataset<Row> passed, int kind) {
        return passed.where(col(Columns.KIND).equalTo(kind));
    }

    /** Whom the waiting records have met already, and whoever stands under the keys that they ask for. */
    private static Dataset<Row> candidates(Dataset<Row> passed, Population population) {
        Dataset<Row> met = of(passed, ChunkPass.MET).select(Columns.CHUNK, Columns.NUMBER);
        Dataset<Row> keys = of(passed, ChunkPass.ASKED)
                .select(col(Columns.CHUNK), col(Columns.NUMBER).as(Columns.KEY));
        return population
                .lines(population.under(keys).union(met))
                .select(
                        col(Columns.CHUNK),
                        lit(ChunkPass.CANDIDATE).as(Columns.KIND),
                        col(Columns.NUMBER),
                        lit(0).as(Columns.POSITION),
                        col(Columns.LINE));
    }
}
