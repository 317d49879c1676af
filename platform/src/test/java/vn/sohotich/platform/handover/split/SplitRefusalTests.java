package vn.sohotich.platform.handover.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;
import vn.sohotich.platform.handover.proof.Digests;
import vn.sohotich.platform.handover.writing.DraftFolder;

class SplitRefusalTests {

    @TempDir
    private Path folder;

    private SplitBench bench;
    private Path input;

    @BeforeEach
    void makeBench() throws IOException {
        bench = new SplitBench(folder);
        input = bench.csv("c06.csv", SplitBench.births(5, SplitBench.NGA_THIEN));
    }

    private String declared(String list) throws IOException {
        Path file = Files.writeString(folder.resolve("bang-ke.csv"), list);
        String code = SplitBench.refusal(
                bench.run(new SplitWish(List.of(input), bench.out, Target.TEMPLATE_158, null, file)));
        assertThat(bench.everything()).containsExactly("bang-ke.csv", "c06.csv");
        return code;
    }

    @Test
    void refusesWhatIsNotAsDeclared() throws IOException {
        assertThat(declared("file,rows\nc06.csv,6\n")).isEqualTo("handover.declared-rows");
        assertThat(declared("Tệp,Số dòng\nc06.csv,4\n")).isEqualTo("handover.declared-rows");
        assertThat(declared("a".repeat(64) + "  c06.csv\n")).isEqualTo("handover.declared-sha256");
        assertThat(declared("file,rows\nc06.csv,5\nkhac.csv,1\n")).isEqualTo("handover.declared-missing");
        assertThat(declared("file,rows\nkhac.csv,1\n")).isEqualTo("handover.declared-missing");
        assertThat(declared("không phải bảng kê\n")).isEqualTo("handover.declared-unreadable");
        assertThat(declared("{\"files\":[{\"file\":\"c06.csv\",\"rows\":7}]}")).isEqualTo("handover.declared-rows");
    }

    @Test
    void splitsWhatIsAsDeclared() throws IOException {
        Path list = Files.writeString(
                folder.resolve("bang-ke.csv"), "file,rows,sha256\ngiao/c06.csv,5," + Digests.of(input) + "\n");
        SplitWish wish = new SplitWish(List.of(input), bench.out, Target.TEMPLATE_158, null, list);
        assertThat(SplitBench.done(bench.run(wish)).total().rows()).isEqualTo(5);
    }

    @Test
    void refusesAFileThatTheListDoesNotHave() throws IOException {
        Path other = bench.csv("hai.csv", SplitBench.births(1, SplitBench.NGA_THIEN));
        Path list = Files.writeString(folder.resolve("bang-ke.csv"), "file,rows\nc06.csv,5\n");
        SplitWish wish = new SplitWish(List.of(input, other), bench.out, Target.TEMPLATE_158, null, list);
        assertThat(SplitBench.refusal(bench.run(wish))).isEqualTo("handover.declared-extra");
    }

    @Test
    void refusesAFolderThatHoldsSomethingAndTwoInputsOfOneName() throws IOException {
        SplitWish twice = bench.wish(Target.TEMPLATE_158, null, input, input);
        assertThat(SplitBench.refusal(bench.run(twice))).isEqualTo("handover.input-twice");
        Files.createDirectories(bench.out);
        Files.writeString(bench.out.resolve("cua-toi.txt"), "x");
        SplitWish wish = bench.wish(Target.TEMPLATE_158, null, input);
        assertThat(SplitBench.refusal(bench.run(wish))).isEqualTo("handover.out-not-empty");
        assertThat(bench.everything()).containsExactly("c06.csv", "ket-qua/cua-toi.txt");
    }

    @Test
    void refusesAWorkbookThatLacksASheetItDeclares() throws IOException {
        Path xlsx = folder.resolve("thieu.xlsx");
        try (OutputStream out = Files.newOutputStream(xlsx);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("Một").value(0, 0, "a");
            workbook.newWorksheet("Hai").value(0, 0, "b");
        }
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + xlsx.toUri()), Map.of())) {
            Files.delete(zip.getPath("xl/worksheets/sheet2.xml"));
        }
        assertThat(SplitBench.refusal(bench.run(bench.wish(Target.TEMPLATE_158, null, xlsx))))
                .isEqualTo("workbook.sheet-missing");
    }

    @Test
    void refusesASecondRunIntoTheSameFolder() throws IOException {
        try (DraftFolder first = DraftFolder.open(bench.out, DraftFolder.Disk.REAL)) {
            assertThat(first.replaced()).isFalse();
            SplitWish wish = bench.wish(Target.TEMPLATE_158, null, input);
            assertThat(SplitBench.refusal(bench.run(wish))).isEqualTo("handover.draft-in-use");
        }
        assertThat(bench.everything()).containsExactly("c06.csv");
    }

    @Test
    void doesNotTouchAFolderThatIsNoDraft() throws IOException {
        Path beside = folder.resolve("ket-qua" + DraftFolder.SUFFIX);
        Files.createDirectories(beside);
        Files.writeString(beside.resolve("cua-toi.txt"), "x");
        SplitWish wish = bench.wish(Target.TEMPLATE_158, null, input);
        assertThat(SplitBench.refusal(bench.run(wish))).isEqualTo("handover.draft-not-ours");
        assertThat(beside.resolve("cua-toi.txt")).hasContent("x");
    }

    /** A disk that takes so many bytes and no more. */
    private static DraftFolder.Disk full(long bytes) {
        AtomicLong left = new AtomicLong(bytes);
        return file -> new FilterOutputStream(DraftFolder.Disk.REAL.create(file)) {
            @Override
            public void write(byte[] source, int from, int length) throws IOException {
                if (left.addAndGet(-length) < 0) {
                    throw new IOException("No space left on device");
                }
                out.write(source, from, length);
            }
        };
    }

    /** The disk fills after this part of what a whole split takes: at once, on the way, at the last byte. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.7, 0.95, 1})
    void leavesNothingThatLooksWholeWhenTheDiskFills(double part) throws IOException {
        SplitWish wish = bench.wish(Target.TEMPLATE_158, null, input);
        SplitBench.done(bench.run(wish));
        long whole;
        try (Stream<Path> written = Files.walk(bench.out)) {
            whole = written.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
        FileSystemUtils.deleteRecursively(bench.out);
        long bytes = Math.max(0, (long) (part * whole) - 1);
        assertThatThrownBy(() -> bench.run(wish, SplitProgress.NONE, full(bytes), 65_535))
                .isInstanceOfAny(IOException.class, UncheckedIOException.class);
        assertThat(bench.everything()).containsExactly("c06.csv");
        assertThat(Files.exists(bench.out)).isFalse();
        assertThat(SplitBench.done(bench.run(wish)).total().rows()).isEqualTo(5);
    }

    /** The whole process is killed while it writes the second file of the result. */
    public static final class Killed {
        public static void main(String[] args) throws IOException {
            AtomicInteger files = new AtomicInteger();
            SplitBench bench = new SplitBench(Path.of(args[0]));
            bench.run(
                    bench.wish(Target.TEMPLATE_158, null, Path.of(args[1])),
                    SplitProgress.NONE,
                    file -> {
                        if (files.incrementAndGet() == 2) {
                            Runtime.getRuntime().halt(9);
                        }
                        return DraftFolder.Disk.REAL.create(file);
                    },
                    65_535);
        }
    }

    @Test
    void replacesTheDraftOfARunThatWasKilledAndSaysSo() throws Exception {
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        folder.toString(),
                        input.toString())
                .redirectErrorStream(true)
                .start();
        killed.getInputStream().transferTo(OutputStream.nullOutputStream());
        assertThat(killed.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(killed.exitValue()).isEqualTo(9);
        assertThat(Files.exists(bench.out)).isFalse();
        assertThat(bench.everything()).anyMatch(name -> name.startsWith("ket-qua" + DraftFolder.SUFFIX));
        AtomicInteger told = new AtomicInteger();
        SplitProgress progress = new SplitProgress() {
            @Override
            public void begin(String phase, long size) {}

            @Override
            public void at(long done, long total) {}

            @Override
            public void replacedDraft() {
                told.incrementAndGet();
            }
        };
        SplitWish wish = bench.wish(Target.TEMPLATE_158, null, input);
        SplitBench.done(bench.run(wish, progress, DraftFolder.Disk.REAL, 65_535));
        assertThat(told).hasValue(1);
        assertThat(bench.differences(input)).isEmpty();
        assertThat(bench.everything()).noneMatch(name -> name.contains(DraftFolder.SUFFIX));
    }
}
