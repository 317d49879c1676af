package vn.sohotich.cluster;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import vn.sohotich.linkage.Outcome;

/**
 * The program of the cluster job: {@code --people LINES --records LINES --out RESULT [--master URL] [--partitions N]
 * [--chunk N]}. Without a master the one of {@code spark-submit} is used. What it says are lines of words for the program
 * that started it.
 */
public final class ClusterMatch {
    private static final int UNUSABLE = 2;
    private static final int FAULT = 70;

    private ClusterMatch() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("log4j2.configurationFile", "vn/sohotich/cluster/log4j2.properties");
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> System.exit(tell(fault, out)));
        List<String> words = Arrays.asList(arguments);
        int master = words.indexOf("--master");
        try (SparkSession spark = session(master < 0 ? "" : words.get(master + 1))) {
            var settings = MatchSettings.of(arguments, spark.sparkContext().defaultParallelism());
            MatchTotals totals =
                    new MatchJob(spark, settings, (step, size) -> out.println("step " + step + " " + size)).run();
            out.println("people " + totals.people());
            out.println("records " + totals.records());
            out.println("conflicts " + totals.conflicts());
            for (Outcome outcome : Outcome.values()) {
                out.println("outcome " + outcome + " " + totals.outcomes().getOrDefault(outcome, 0L));
            }
            out.println("done 0");
        }
    }

    /** A session on the master, or on the one that {@code spark-submit} names. */
    static SparkSession session(String master) {
        SparkSession.Builder builder = SparkSession.builder()
                .appName("sohotich-match")
                .config("spark.log.level", "ERROR")
                .config("spark.sql.session.timeZone", "UTC");
        if (!master.isEmpty()) {
            builder.master(master);
        }
        if (master.startsWith("local")) {
            builder.config("spark.ui.enabled", "false")
                    .config("spark.ui.showConsoleProgress", "false")
                    .config("spark.driver.host", "127.0.0.1")
                    .config("spark.driver.bindAddress", "127.0.0.1");
        }
        return builder.getOrCreate();
    }

    private static int tell(Throwable fault, PrintStream out) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnusableLines lines) {
                out.println("unusable " + lines.what() + " " + lines.fault());
                return UNUSABLE;
            }
        }
        out.println("fault " + fault.getClass().getSimpleName());
        return FAULT;
    }
}
