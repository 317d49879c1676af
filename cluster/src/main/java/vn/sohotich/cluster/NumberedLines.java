package vn.sohotich.cluster;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.substring_index;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** Lines under the numbers with which they begin, spread by number and kept on the disks of the machines. */
final class NumberedLines {
    private NumberedLines() {}

    /** Reads the lines; {@code what} they are is said when one has no number or two have the same. */
    static Dataset<Row> read(SparkSession spark, String path, String what, int partitions) {
        Dataset<Row> lines = spark.read()
                .option("lineSep", "\n")
                .text(path)
                .select(
                        substring_index(col("value"), "\t", 1)
                                .try_cast("bigint")
                                .as(Columns.NUMBER),
                        col("value").as(Columns.LINE))
                .repartition(partitions, col(Columns.NUMBER))
                .persist(StorageLevel.DISK_ONLY());
        if (!lines.where(col(Columns.NUMBER).isNull()).isEmpty()) {
            throw new UnusableLines(what, "without-number");
        }
        Row most = lines.groupBy(Columns.NUMBER)
                .agg(count(lit(1)).as(Columns.COUNT))
                .agg(max(Columns.COUNT))
                .first();
        if (!most.isNullAt(0) && most.getLong(0) > 1) {
            throw new UnusableLines(what, "number-twice");
        }
        return lines;
    }
}
