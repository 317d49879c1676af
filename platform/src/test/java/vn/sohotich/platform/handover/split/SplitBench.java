package vn.sohotich.platform.handover.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.handover.office.PlaceList;
import vn.sohotich.platform.handover.office.ShippedPlaces;
import vn.sohotich.platform.handover.proof.Difference;
import vn.sohotich.platform.handover.proof.Manifest;
import vn.sohotich.platform.handover.proof.Verification;
import vn.sohotich.platform.handover.proof.VerificationOutcome;
import vn.sohotich.platform.handover.writing.DraftFolder;
import vn.sohotich.platform.handover.writing.SideList;
import vn.sohotich.platform.record.definition.BookTypes;

/** Extracts of invented people for splitting, and a split of them in a folder of the test. */
final class SplitBench {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC);
    static final String NGA_THIEN = "UBND xã Nga Thiện, huyện Nga Sơn, tỉnh Thanh Hóa";
    static final String CAM_VAN = "UBND xã Cẩm Văn, huyện Cẩm Giàng, tỉnh Hải Dương";
    static final String NGA_THIEN_PATH = "38-Tinh-Thanh-Hoa/401-Huyen-Nga-Son/16105-Xa-Nga-Thien/KS-16105";
    static final String CAM_VAN_PATH = "30-Tinh-Hai-Duong/295-Huyen-Cam-Giang/10900-Xa-Cam-Van/KS-10900";

    private static final BookTypes TYPES = BookTypes.shipped();
    private static final PlaceList PLACES = new ShippedPlaces();

    final Path folder;
    final Path out;

    SplitBench(Path folder) {
        this.folder = folder;
        this.out = folder.resolve("ket-qua");
    }

    static List<String> headers(String kind, String layout) {
        return TYPES.get(kind).layout(layout).orElseThrow().headers().stream()
                .map(String::strip)
                .toList();
    }

    /** A birth in the police's columns. */
    static List<String> birth(int number, String date, String office, String name) {
        Map<String, String> cells = Map.of(
                "SO",
                number + "/",
                "QUYENSO",
                "01/" + (date.length() >= 4 ? date.substring(date.length() - 4) : "2010"),
                "TRANGSO",
                "" + number,
                "NGAYDANGKY",
                date,
                "LOAIDANGKY",
                "1",
                "NOIDANGKY",
                office,
                "NKSHOTEN",
                name,
                "NKSGIOITINH",
                "1",
                "DC_DVNHAPXA",
                "Xã nhập");
        return headers("KS", "c06").stream()
                .map(header -> cells.getOrDefault(header, ""))
                .toList();
    }

    static List<List<String>> births(int count, String office) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(birth(i, "0%d/03/2010".formatted(1 + i % 9), office, "NGUYỄN VĂN " + (char) ('A' + i % 26)));
        }
        return rows;
    }

    Path csv(String name, List<List<String>> rows) throws IOException {
        List<List<String>> all = new ArrayList<>();
        all.add(headers("KS", "c06"));
        all.addAll(rows);
        return table(name, all);
    }

    Path table(String name, List<List<String>> rows) throws IOException {
        String text = rows.stream()
                .map(row -> row.stream().map(SideList::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    SplitWish wish(Target target, @Nullable LocalDate asOf, Path... inputs) {
        return new SplitWish(List.of(inputs), out, target, asOf, null);
    }

    SplitOutcome run(SplitWish wish) throws IOException {
        return run(wish, SplitProgress.NONE, DraftFolder.Disk.REAL, 65_535);
    }

    SplitOutcome run(SplitWish wish, SplitProgress progress, DraftFolder.Disk disk, int rowsPerFile)
            throws IOException {
        return new Split(wish, PLACES, CLOCK, progress, disk, rowsPerFile).run();
    }

    Manifest split(Path... inputs) throws IOException {
        return done(run(wish(Target.TEMPLATE_158, null, inputs)));
    }

    static Manifest done(SplitOutcome outcome) {
        assertThat(outcome).isInstanceOf(SplitOutcome.Done.class);
        return ((SplitOutcome.Done) outcome).manifest();
    }

    static String refusal(SplitOutcome outcome) {
        assertThat(outcome).isInstanceOf(SplitOutcome.Refused.class);
        return ((SplitOutcome.Refused) outcome).refusal().code();
    }

    /** Rows by file, without those of other offices. */
    static Map<String, Long> rowsByFile(Manifest manifest) {
        return manifest.outputs().stream().collect(Collectors.toMap(Manifest.Output::file, Manifest.Output::rows));
    }

    VerificationOutcome.Compared verify(Path... inputs) throws IOException {
        VerificationOutcome outcome = new Verification(out, List.of(inputs), (done, total) -> {}).run();
        assertThat(outcome).isInstanceOf(VerificationOutcome.Compared.class);
        return (VerificationOutcome.Compared) outcome;
    }

    /** What a verification says, as {@code CODE file:row}. */
    List<String> differences(Path... inputs) throws IOException {
        return verify(inputs).differences().stream().map(SplitBench::words).toList();
    }

    private static String words(Difference difference) {
        String file = difference.file().substring(difference.file().lastIndexOf('/') + 1);
        return difference.code() + " " + file + (difference.row() == 0 ? "" : ":" + difference.row());
    }

    /** Names of everything in the folder of the test. */
    List<String> everything() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
