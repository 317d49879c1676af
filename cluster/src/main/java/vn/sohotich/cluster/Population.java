package vn.sohotich.cluster;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import vn.sohotich.cluster.blocks.LeftOut;
import vn.sohotich.linkage.blocking.BlockingKeys;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.lines.PersonLine;

/**
 * The population register spread over the machines: its lines by number, and its persons by blocking key without the
 * blocks that are too large.
 */
final class Population {
    private final SparkSession spark;
    private final Dataset<Row> people;
    private final Dataset<Row> members;
    private final RegisterCount count;
    private final Broadcast<LeftOut> leftOut;

    private Population(SparkSession spark, Dataset<Row> people, RegisterCount count, int partitions) {
        this.spark = spark;
        this.people = people;
        this.count = count;
        this.leftOut = Broadcasts.of(spark, count.leftOut());
        Broadcast<LeftOut> known = leftOut;
        this.members = people.mapPartitions(
                        (MapPartitionsFunction<Row, Row>) lines -> new Members(lines, known.value()),
                        Encoders.row(Columns.MEMBERS))
                .repartition(partitions, col(Columns.KEY))
                .persist(StorageLevel.DISK_ONLY());
    }

    /** Counts the register and spreads it. */
    static Population of(SparkSession spark, Dataset<Row> people, int partitions) {
        return new Population(spark, people, RegisterCount.of(people), partitions);
    }

    RegisterCount count() {
        return count;
    }

    Broadcast<LeftOut> leftOut() {
        return leftOut;
    }

    /** Which persons stand under each of the keys, for each chunk that asks for them. */
    Dataset<Row> under(Dataset<Row> keysOfChunks) {
        return keysOfChunks.join(members, Columns.KEY).select(Columns.CHUNK, Columns.NUMBER);
    }

    /** The lines of the persons with their chunks, each once in a chunk. */
    Dataset<Row> lines(Dataset<Row> numbersOfChunks) {
        return numbersOfChunks
                .distinct()
                .join(people, Columns.NUMBER)
                .select(Columns.CHUNK, Columns.NUMBER, Columns.LINE);
    }

    /** The lines of the persons under the keys by number, brought to the driver: for a sample of records only. */
    Map<Long, String> under(List<Long> keys) {
        Dataset<Row> asked = spark.createDataset(keys, Encoders.LONG()).toDF(Columns.KEY);
        Iterator<Row> rows = members.join(broadcast(asked), Columns.KEY)
                .select(Columns.NUMBER)
                .distinct()
                .join(people, Columns.NUMBER)
                .select(Columns.NUMBER, Columns.LINE)
                .toLocalIterator();
        var lines = new HashMap<Long, String>();
        rows.forEachRemaining(row -> lines.put(row.getLong(0), row.getString(1)));
        return lines;
    }

    /** Gives every person under each of its keys. */
    private static final class Members extends Expanding {
        private final LeftOut leftOut;
        private final Cleaner cleaner = new Cleaner();

        Members(Iterator<Row> lines, LeftOut leftOut) {
            super(lines);
            this.leftOut = leftOut;
        }

        @Override
        void take(Row row) {
            for (long key : BlockingKeys.of(
                    cleaner.clean(PersonLine.read(row.getString(1)).person()))) {
                if (!leftOut.oversized().contains(key)) {
                    give(key, row.getLong(0));
                }
            }
        }
    }
}
