package vn.sohotich.benchmarks.duplicates;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import vn.sohotich.platform.Sohotich;
import vn.sohotich.platform.duplicate.Walks;
import vn.sohotich.platform.exchange.importing.BatchStatus;
import vn.sohotich.platform.exchange.importing.ImportBatch;
import vn.sohotich.platform.exchange.importing.ImportOutcome;
import vn.sohotich.platform.exchange.importing.Imports;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.NewAccount;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Uploads;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.Unit;
import vn.sohotich.platform.territory.UnitLevel;

/**
 * How fast a walk through the registry compares all births with each other, and how many of the planted second entries it
 * finds: {@code main [records]}. The walk is made twice; the second one finds everything indexed already.
 */
public final class RegistryDuplicates {
    private static final int RECORDS = 100_000;
    private static final int COMMUNES = 60;

    private RegistryDuplicates() {}

    public static void main(String[] args) throws Exception {
        int records = args.length > 0 ? Integer.parseInt(args[0]) : RECORDS;
        Path folder = Files.createTempDirectory("registry-duplicates");
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Sohotich.class)
                .run(
                        "--server.port=0",
                        "--sohotich.data=" + folder.resolve("data"),
                        "--sohotich.duplicate.sweep=10h",
                        "--logging.level.root=warn")) {
            measure(context, folder, records);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void measure(ConfigurableApplicationContext context, Path folder, int records) throws Exception {
        Actor officer = officer(context);
        var births = new DoubledBirths(11, offices());
        Path file = folder.resolve("births.csv");
        births.write(file, records);
        load(context, officer, file);
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        while (count(jdbc, "SELECT count(*) FROM record.civil_record WHERE lookup = 'PENDING'") > 0) {
            Thread.sleep(200);
        }
        long kept = count(jdbc, "SELECT count(*) FROM record.civil_record");
        System.out.printf(
                "%,d births, %,d planted second entries%n", kept, births.pairs().size());
        for (String which : List.of("first walk ", "second walk")) {
            double seconds = walk(context.getBean(Walks.class), officer);
            System.out.printf("%s %8.1f s  %,8.0f records/s%n", which, seconds, kept / seconds);
        }
        compare(jdbc, births.pairs());
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(
                "blocks left out %d, heap in use %,d MB%n",
                context.getBean(Walks.class).progress().leftOut(), heap >> 20);
    }

    private static double walk(Walks walks, Actor officer) throws InterruptedException {
        long start = System.nanoTime();
        walks.start(officer, false);
        while (walks.progress().work() != null) {
            Thread.sleep(100);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void compare(JdbcClient jdbc, Set<Set<String>> planted) {
        Map<UUID, String> places = new HashMap<>();
        jdbc.sql("SELECT id, unit_code, book_year, number_value FROM record.civil_record")
                .query(row -> {
                    places.put(
                            row.getObject(1, UUID.class),
                            row.getString(2).substring(2) + "/" + row.getInt(3) + "/" + row.getInt(4));
                });
        for (List<String> weights : List.of(List.of("ERROR"), List.of("ERROR", "WARNING"))) {
            Set<Set<String>> found = new HashSet<>();
            jdbc.sql("""
                            SELECT first_record, second_record FROM duplicate.doubt
                            WHERE superseded_at IS NULL AND code = 'BIRTH_TWICE' AND severity = ANY(:weights)""").param("weights", weights.toArray(String[]::new)).query(row -> {
                found.add(Set.of(
                        places.getOrDefault(row.getObject(1, UUID.class), "?1"),
                        places.getOrDefault(row.getObject(2, UUID.class), "?2")));
            });
            long right = found.stream().filter(planted::contains).count();
            System.out.printf(
                    "%-18s found %,d  precision %.4f  recall %.4f%n",
                    String.join("+", weights),
                    found.size(),
                    (double) right / found.size(),
                    (double) right / planted.size());
        }
    }

    private static long count(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static void load(ConfigurableApplicationContext context, Actor officer, Path file) throws Exception {
        Imports imports = context.getBean(Imports.class);
        UploadedFile stored;
        try (InputStream in = Files.newInputStream(file)) {
            stored = (UploadedFile) context.getBean(Uploads.class).receive(in, "births.csv");
        }
        UUID id = ((ImportOutcome.Accepted) imports.receive(officer, stored, null))
                .batch()
                .id();
        settled(imports, officer, id, BatchStatus.READY);
        imports.apply(officer, id);
        settled(imports, officer, id, BatchStatus.APPLIED);
    }

    private static void settled(Imports imports, Actor officer, UUID id, BatchStatus wanted)
            throws InterruptedException {
        ImportBatch batch = imports.find(officer, id).orElseThrow();
        while (batch.status().isRunning()) {
            Thread.sleep(100);
            batch = imports.find(officer, id).orElseThrow();
        }
        if (batch.status() != wanted) {
            throw new IllegalStateException("the import ended as " + batch.status());
        }
    }

    private static Actor officer(ConfigurableApplicationContext context) {
        LocalDate from = LocalDate.of(1945, 9, 2);
        List<Unit> units = new ArrayList<>();
        units.add(new Unit("p900", "Tỉnh Đo Thử", UnitLevel.PROVINCE, null, from, null));
        units.add(new Unit("d900", "Huyện Đo Lường", UnitLevel.DISTRICT, "p900", from, null));
        for (int i = 0; i < COMMUNES; i++) {
            units.add(new Unit("x9" + i, "Xã Thử " + i, UnitLevel.COMMUNE, "d900", from, null));
        }
        context.getBean(Territory.class).load(units);
        Accounts accounts = context.getBean(Accounts.class);
        NewAccount account = new NewAccount("officer", "Người Đo", Set.of(Role.PROVINCIAL_OFFICER), Set.of("p900"));
        accounts.enroll("system", account, "Ruộng-bậc-thang-7");
        return accounts.actor("officer").orElseThrow();
    }

    private static List<String> offices() {
        return IntStream.range(0, COMMUNES)
                .mapToObj(i -> "UBND Xã Thử " + i + ", huyện Đo Lường, tỉnh Đo Thử")
                .toList();
    }
}
