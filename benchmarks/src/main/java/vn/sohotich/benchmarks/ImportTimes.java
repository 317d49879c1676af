package vn.sohotich.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.sohotich.benchmarks.fixtures.MeasuredProvince;
import vn.sohotich.platform.Sohotich;
import vn.sohotich.platform.exchange.importing.BatchStatus;
import vn.sohotich.platform.exchange.importing.ImportBatch;
import vn.sohotich.platform.exchange.importing.ImportOutcome;
import vn.sohotich.platform.exchange.importing.Imports;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Uploads;

/**
 * How long a birth workbook takes from the file to the books (read, checked, staged, applied) beside the bare fastest
 * reader over the same file. Target: at most 3 times, 310,000 rows, heap 512 MB ({@code -Xmx512m}). Both sides are warmed
 * before: the bare reader by one pass, the import by staging and dropping a smaller file, twice. Argument: rows.
 */
public final class ImportTimes {
    private static final int ROWS = 310_000;
    private static final int WARMING_ROWS = 60_000;

    private ImportTimes() {}

    public static void main(String[] args) throws Exception {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : ROWS;
        Path folder = Files.createTempDirectory("import-times");
        try {
            compare(folder, rows);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void compare(Path folder, int rows) throws Exception {
        Path file = folder.resolve("births.xlsx");
        new ImportWorkbook(MeasuredProvince.offices()).write(file, rows);
        Path smaller = folder.resolve("warming.xlsx");
        new ImportWorkbook(MeasuredProvince.offices()).write(smaller, Math.min(rows, WARMING_ROWS));
        System.out.printf("%,d rows, %,d MB, heap %,d MB%n", rows, Files.size(file) >> 20, heap());
        double cold = bareRead(file);
        double bare = bareRead(file);
        System.out.printf(
                "bare read            %8.1f s  %,10.0f rows/s  (first pass %.1f s)%n", bare, rows / bare, cold);
        try (ConfigurableApplicationContext context = start(folder)) {
            Actor officer = MeasuredProvince.found(context);
            warm(context, officer, smaller);
            System.out.println("import, warmed up");
            double whole = importWhole(context, officer, file);
            System.out.printf("import, whole        %8.1f s  %,10.0f rows/s%n", whole, rows / whole);
            System.out.printf("import / bare read   %8.2f%n", whole / bare);
        }
    }

    private static double bareRead(Path file) throws IOException {
        long start = System.nanoTime();
        long letters = 0;
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                for (Cell cell : row) {
                    letters += cell == null ? 0 : cell.getText().length();
                }
            }
        }
        if (letters == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return seconds(start);
    }

    private static void warm(ConfigurableApplicationContext context, Actor officer, Path file) throws Exception {
        Imports imports = context.getBean(Imports.class);
        for (int pass = 0; pass < 2; pass++) {
            UUID id = received(imports, officer, stored(context, file));
            settled(imports, officer, id, BatchStatus.READY);
            imports.cancel(officer, id);
        }
    }

    private static double importWhole(ConfigurableApplicationContext context, Actor officer, Path file)
            throws Exception {
        Imports imports = context.getBean(Imports.class);
        UploadedFile stored = stored(context, file);
        long start = System.nanoTime();
        UUID id = received(imports, officer, stored);
        ImportBatch read = settled(imports, officer, id, BatchStatus.READY);
        double staged = seconds(start);
        System.out.printf("  read, check, stage %8.1f s  %s%n", staged, read.counts());
        imports.apply(officer, id);
        settled(imports, officer, id, BatchStatus.APPLIED);
        double whole = seconds(start);
        System.out.printf("  apply              %8.1f s%n", whole - staged);
        return whole;
    }

    private static UploadedFile stored(ConfigurableApplicationContext context, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return (UploadedFile) context.getBean(Uploads.class).receive(in, "births.xlsx");
        }
    }

    private static UUID received(Imports imports, Actor officer, UploadedFile file) {
        return ((ImportOutcome.Accepted) imports.receive(officer, file, null))
                .batch()
                .id();
    }

    private static ImportBatch settled(Imports imports, Actor officer, UUID id, BatchStatus wanted) throws Exception {
        while (true) {
            ImportBatch batch = imports.find(officer, id).orElseThrow();
            if (!batch.status().isRunning()) {
                if (batch.status() != wanted) {
                    throw new IllegalStateException("the import ended as " + batch.status());
                }
                return batch;
            }
            Thread.sleep(100);
        }
    }

    private static ConfigurableApplicationContext start(Path folder) {
        SpringApplication application = new SpringApplication(Sohotich.class);
        application.setDefaultProperties(Map.of());
        return application.run(
                "--sohotich.data=" + folder.resolve("data"), "--server.port=0", "--logging.level.root=warn");
    }

    private static long heap() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
