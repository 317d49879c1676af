package vn.sohotich.cluster;

import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/** Sends a value to every machine once. */
final class Broadcasts {
    private Broadcasts() {}

    static <T> Broadcast<T> of(SparkSession spark, T value) {
        ClassTag<T> type = ClassTag$.MODULE$.apply(value.getClass());
        return spark.sparkContext().broadcast(value, type);
    }
}
