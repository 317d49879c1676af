package vn.sohotich.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.util.FileSystemUtils;
import vn.sohotich.benchmarks.fixtures.MeasuredProvince;
import vn.sohotich.platform.command.Commands;
import vn.sohotich.platform.command.check.FileCheck;
import vn.sohotich.platform.command.check.Tally;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.OpenOutcome;
import vn.sohotich.platform.exchange.workbook.WorkbookReader;
import vn.sohotich.platform.record.definition.BookTypes;

/**
 * How many rows a second {@code check --json} finishes with all findings of the catalogue, beside the bare fastest reader
 * over the same file in the same run. Target: at least 20,000 rows a second, 310,000 rows of 61 columns, heap 512 MB
 * ({@code -Xmx512m}). Both are warmed by a pass over a smaller file. Argument: rows.
 */
public final class CheckTimes {
    private static final int ROWS = 310_000;
    private static final int WARMING_ROWS = 60_000;
    private static final int PASSES = 3;

    private CheckTimes() {}

    public static void main(String[] args) throws Exception {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : ROWS;
        Path folder = Files.createTempDirectory("check-times");
        try {
            compare(folder, rows);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void compare(Path folder, int rows) throws IOException {
        Path file = folder.resolve("births.xlsx");
        new ImportWorkbook(MeasuredProvince.offices()).write(file, rows);
        Path smaller = folder.resolve("warming.xlsx");
        new ImportWorkbook(MeasuredProvince.offices()).write(smaller, Math.min(rows, WARMING_ROWS));
        System.out.printf(
                "%,d rows, %,d MB, heap %,d MB%n",
                rows, Files.size(file) >> 20, Runtime.getRuntime().maxMemory() >> 20);
        bareRead(smaller);
        check(smaller);
        for (int pass = 1; pass <= PASSES; pass++) {
            double busy = busySeconds();
            double bare = bareRead(file);
            double bareBusy = busySeconds() - busy;
            double checked = check(file);
            double checkBusy = busySeconds() - busy - bareBusy;
            System.out.printf(
                    "pass %d  bare %6.1f s %,9.0f rows/s (processor %5.1f s)  check %6.1f s %,9.0f rows/s (processor %5.1f s)"
                            + "  check / bare %5.2f, processor %5.2f%n",
                    pass,
                    bare,
                    rows / bare,
                    bareBusy,
                    checked,
                    rows / checked,
                    checkBusy,
                    checked / bare,
                    checkBusy / bareBusy);
        }
        tell(file);
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

    private static double check(Path file) {
        PrintStream screen = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            long start = System.nanoTime();
            int code = Commands.run(new String[] {"check", "--json", file.toString()});
            if (code > 1) {
                throw new IllegalStateException("the check ended with " + code);
            }
            return seconds(start);
        } finally {
            System.setOut(screen);
        }
    }

    /** What was found, so that it can be seen that all checks ran. */
    private static void tell(Path file) {
        Tally tally = new Tally();
        BookTypes types = BookTypes.shipped();
        if (WorkbookReader.open(file, types) instanceof OpenOutcome.Opened opened) {
            try (DataSheet sheet = opened.sheet()) {
                new FileCheck(sheet, types, java.time.Clock.systemUTC(), -1, found -> tally.add(found.finding())).run();
            }
        }
        for (Map.Entry<String, Long> code : tally.byCode().entrySet()) {
            System.out.printf("  %-32s %,10d%n", code.getKey(), code.getValue());
        }
    }

    /** Processor time of this process, which other programs on the machine do not lengthen much. */
    private static double busySeconds() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
