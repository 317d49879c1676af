package vn.sohotich.cluster;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** Steps that repeat build upon each other's tables; without cutting their plans off, planning would outgrow the work. */
final class Plans {
    private Plans() {}

    /** The same rows, kept on the disks of the machines, with a plan that begins here; lost parts are still made again. */
    static Dataset<Row> cut(SparkSession spark, Dataset<Row> rows) {
        JavaRDD<Row> kept = rows.toJavaRDD().persist(StorageLevel.DISK_ONLY());
        return spark.createDataFrame(kept, rows.schema());
    }
}
