package vn.sohotich.benchmarks.handover;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.springframework.util.FileSystemUtils;
import vn.sohotich.platform.exchange.workbook.Workbook;
import vn.sohotich.platform.exchange.workbook.WorkbookOutcome;
import vn.sohotich.platform.exchange.workbook.Workbooks;
import vn.sohotich.platform.handover.office.ShippedPlaces;
import vn.sohotich.platform.handover.proof.Manifest;
import vn.sohotich.platform.handover.proof.Verification;
import vn.sohotich.platform.handover.proof.VerificationOutcome;
import vn.sohotich.platform.handover.split.Split;
import vn.sohotich.platform.handover.split.SplitOutcome;
import vn.sohotich.platform.handover.split.SplitProgress;
import vn.sohotich.platform.handover.split.SplitWish;
import vn.sohotich.platform.handover.split.Target;

/**
 * The whole split (read, recognise, write, prove) beside bare HSSF writing of the same rows into one workbook, and the
 * verifier beside the split, in one run with heap 1 GB ({@code -Xmx1g}). Compared by processor time, so that neither a
 * second core nor a neighbour on the machine counts: rows for each second of one core. HSSF writes as many of the split's
 * own rows as one sheet holds, twice; the second time counts. Argument: rows.
 */
public final class SplitTimes {

    private static final int ROWS = 1_730_000;
    private static final int PER_FILE = 250_000;
    private static final int MOST_HSSF_ROWS = 65_535;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private SplitTimes() {}

    /** Seconds by the clock and of processor time. */
    private record Times(double wall, double processor) {}

    /** Something that takes time. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    public static void main(String[] args) throws IOException {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : ROWS;
        Path folder = Files.createTempDirectory("split-times");
        try {
            compare(folder, rows);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void compare(Path folder, int rows) throws IOException {
        List<Path> inputs = new InventedExtract().write(folder, rows, PER_FILE);
        System.out.printf(
                "%,d rows in %d workbooks, %,d MB, heap %,d MB, %d cores%n",
                rows,
                inputs.size(),
                bytes(inputs) >> 20,
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.getRuntime().availableProcessors());
        Path out = folder.resolve("out");
        SplitWish wish = new SplitWish(inputs, out, Target.TEMPLATE_158, null, null);
        Manifest[] manifest = new Manifest[1];
        Times split = timed(() -> {
            SplitOutcome outcome = new Split(wish, new ShippedPlaces(), Clock.systemUTC(), SplitProgress.NONE).run();
            manifest[0] = ((SplitOutcome.Done) outcome).manifest();
        });
        tell(manifest[0], out);
        print("split, everything", rows, split);
        Times verify = timed(() -> {
            VerificationOutcome outcome = new Verification(out, List.of(), (done, total) -> {}).run();
            if (!(outcome instanceof VerificationOutcome.Compared compared && compared.isWhole())) {
                throw new IllegalStateException("not whole");
            }
        });
        print("verify", rows, verify);
        List<List<String>> same = writtenRows(out, manifest[0]);
        timed(() -> hssf(same, folder.resolve("warm.xls")));
        Times hssf = timed(() -> hssf(same, folder.resolve("bare.xls")));
        print("bare HSSF writing", same.size(), hssf);
        System.out.printf(
                "split / bare HSSF, rows per core second   %6.2f  (target above 1)%n",
                rows / split.processor() / (same.size() / hssf.processor()));
        System.out.printf(
                "verify / split, by the clock              %6.2f  (target at most 0.33)%n",
                verify.wall() / split.wall());
        System.out.printf("verify / split, processor time            %6.2f%n", verify.processor() / split.processor());
    }

    private static void tell(Manifest manifest, Path out) throws IOException {
        long offices = manifest.outputs().stream()
                .filter(output -> output.reason() == null)
                .map(Manifest.Output::unit)
                .distinct()
                .count();
        long apart = manifest.outputs().stream()
                .filter(output -> output.reason() != null)
                .mapToLong(Manifest.Output::rows)
                .sum();
        System.out.printf(
                "%d offices, %,d files, %,d MB, %,d rows apart%n",
                offices, manifest.outputs().size(), folderBytes(out) >> 20, apart);
    }

    private static void print(String what, int rows, Times times) {
        System.out.printf(
                "%-20s %8.1f s  %,10.0f rows/s   processor %8.1f s  %,10.0f rows per core second%n",
                what, times.wall(), rows / times.wall(), times.processor(), rows / times.processor());
    }

    private static Times timed(Step step) throws IOException {
        System.gc();
        long processor = SYSTEM.getProcessCpuTime();
        long wall = System.nanoTime();
        step.run();
        return new Times((System.nanoTime() - wall) / 1e9, (SYSTEM.getProcessCpuTime() - processor) / 1e9);
    }

    /** The first rows that the split wrote, kinds mixed as in the whole, as many as one sheet holds. */
    private static List<List<String>> writtenRows(Path out, Manifest manifest) {
        List<List<String>> rows = new ArrayList<>();
        List<Manifest.Output> byOffice = manifest.outputs().stream()
                .sorted(Comparator.comparing(output -> String.valueOf(output.unit())))
                .toList();
        for (Manifest.Output output : byOffice) {
            if (Workbooks.open(out.resolve(output.file())) instanceof WorkbookOutcome.Usable usable) {
                try (Workbook workbook = usable.workbook()) {
                    Workbooks.read(workbook, 0, row -> {
                        if (row.number() > 1) {
                            rows.add(Stream.of(row.cells())
                                    .map(cell -> cell.text())
                                    .toList());
                        }
                        return rows.size() < MOST_HSSF_ROWS;
                    });
                }
            }
            if (rows.size() == MOST_HSSF_ROWS) {
                break;
            }
        }
        return rows;
    }

    private static void hssf(List<List<String>> rows, Path file) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            HSSFSheet sheet = workbook.createSheet("DL Import");
            for (int i = 0; i < rows.size(); i++) {
                HSSFRow row = sheet.createRow(i);
                List<String> cells = rows.get(i);
                for (int column = 0; column < cells.size(); column++) {
                    if (!cells.get(column).isEmpty()) {
                        row.createCell(column).setCellValue(cells.get(column));
                    }
                }
            }
            workbook.write(out);
        }
    }

    private static long bytes(List<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    private static long folderBytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
