package vn.sohotich.benchmarks.duplicates;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import vn.sohotich.benchmarks.fixtures.MeasuredProvince;
import vn.sohotich.platform.Sohotich;
import vn.sohotich.platform.duplicate.Walks;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.work.WorkState;
import vn.sohotich.platform.work.Works;

/**
 * How fast a walk through the registry compares all births with each other, and how many of the planted second entries it
 * finds: {@code main RECORDS [CROWD [WALKS]]}. CROWD more births bear the commonest names in one commune and are compared
 * last. A second walk finds everything indexed already.
 */
public final class RegistryDuplicates {
    private static final List<Integer> MARKS =
            List.of(10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000, 1_500_000, 1_700_000, 2_000_000);

    private RegistryDuplicates() {}

    public static void main(String[] args) throws Exception {
        int records = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int crowd = args.length > 1 ? Integer.parseInt(args[1]) : 0;
        int walks = args.length > 2 ? Integer.parseInt(args[2]) : 1;
        Path folder = Files.createTempDirectory("registry-duplicates");
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Sohotich.class)
                .run(
                        "--server.port=0",
                        "--sohotich.data=" + folder.resolve("data"),
                        "--sohotich.duplicate.sweep=10h",
                        "--logging.level.root=warn")) {
            measure(context, folder.resolve("data"), records, crowd, walks);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void measure(ConfigurableApplicationContext context, Path data, int records, int crowd, int walks)
            throws IOException, InterruptedException {
        Actor officer = MeasuredProvince.found(context);
        long start = System.nanoTime();
        var kept = new KeptBirths(context);
        var births = new DoubledBirths(11, MeasuredProvince.offices(), (row, commune) -> kept.keep(commune, row));
        births.families(records);
        births.crowd(crowd);
        int all = kept.write();
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        print(
                "%,d births, %,d planted second entries, written in %.0f s, heap at most %,d MB%n",
                all, births.pairs().size(), seconds(start), Runtime.getRuntime().maxMemory() >> 20);
        for (int which = 1; which <= walks; which++) {
            print("walk %d%n", which);
            walk(context, new Pace(data), officer, all, all - crowd);
            print("heap %,d MB at its fullest%n", fullest());
        }
        compare(jdbc, births.pairs());
        context.getBean(JdbcClient.class).sql("""
                        SELECT relname, pg_total_relation_size(c.oid) >> 20 FROM pg_class c
                        JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname = 'duplicate' AND relkind = 'r'
                        ORDER BY 2 DESC LIMIT 4""").query(row -> {
            print("on disk %-10s %,8d MB%n", row.getString(1), row.getLong(2));
        });
        print("blocks left out %d%n", context.getBean(Walks.class).progress().leftOut());
    }

    /** Walks once; prints at each mark the pace of the stretch since the one before and of the whole. */
    private static void walk(ConfigurableApplicationContext context, Pace pace, Actor officer, int all, int families)
            throws InterruptedException {
        Works works = context.getBean(Works.class);
        Deque<Integer> marks = new ArrayDeque<>();
        MARKS.stream().filter(mark -> mark < families).forEach(marks::add);
        marks.add(families);
        marks.add(all);
        context.getBean(Walks.class).start(officer, false);
        UUID id = context.getBean(Walks.class).progress().work();
        if (id == null) {
            throw new IllegalStateException("the walk did not begin");
        }
        WorkState state = works.find(id).orElseThrow();
        while (!marks.isEmpty()) {
            long done = state.isOver() ? all : state.done();
            boolean passed = false;
            while (!marks.isEmpty() && done >= marks.getFirst()) {
                marks.removeFirst();
                passed = true;
            }
            if (passed) {
                pace.print(done);
            }
            Thread.sleep(200);
            pace.tick();
            state = works.find(id).orElseThrow();
        }
    }

    private static void compare(JdbcClient jdbc, Set<Set<String>> planted) {
        for (List<String> weights : List.of(List.of("ERROR"), List.of("ERROR", "WARNING"))) {
            Set<Set<String>> found = new HashSet<>();
            jdbc.sql("""
                            SELECT substr(a.unit_code, 3) || '/' || a.book_year || '/' || a.number_value,
                                substr(b.unit_code, 3) || '/' || b.book_year || '/' || b.number_value
                            FROM duplicate.doubt d JOIN record.civil_record a ON a.id = first_record
                            JOIN record.civil_record b ON b.id = second_record
                            WHERE superseded_at IS NULL AND code = 'BIRTH_TWICE' AND severity = ANY(:weights)""").param("weights", weights.toArray(String[]::new)).query(row -> {
                found.add(Set.of(row.getString(1), row.getString(2)));
            });
            long right = found.stream().filter(planted::contains).count();
            print(
                    "%-18s found %,d  precision %.4f  recall %.4f%n",
                    String.join("+", weights),
                    found.size(),
                    (double) right / found.size(),
                    (double) right / planted.size());
        }
    }

    /** The most that the parts of the heap have held since the start, garbage included. */
    private static long fullest() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String format, Object... values) {
        System.out.printf(format, values);
    }
}
