package vn.sohotich.platform.exchange.profile.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.sohotich.platform.exchange.profile.UnknownBooks;
import vn.sohotich.platform.exchange.profile.sheet.HeaderBlock;
import vn.sohotich.platform.exchange.profile.sheet.HeaderGuess;
import vn.sohotich.platform.exchange.profile.sheet.SheetSample;
import vn.sohotich.platform.exchange.workbook.Workbook;
import vn.sohotich.platform.exchange.workbook.WorkbookOutcome;
import vn.sohotich.platform.exchange.workbook.Workbooks;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;

class SuggestionsTests {
    private static final BookTypes TYPES = BookTypes.shipped();
    private final Suggestions suggestions = new Suggestions(TYPES);

    private HeaderBlock header(Path file) throws IOException {
        try (Workbook workbook = ((WorkbookOutcome.Usable) Workbooks.open(file)).workbook()) {
            return new HeaderGuess(suggestions::isKnown)
                    .of(SheetSample.of(workbook))
                    .orElseThrow();
        }
    }

    /** What is suggested for each column that gets anything. */
    private Map<String, String> suggested(HeaderBlock block) {
        BookType type = suggestions.kind(block, "tep.xlsx");
        assertThat(type.kind()).isEqualTo("KS");
        List<Suggestion> all = suggestions.of(block, type);
        Map<String, String> byColumn = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            Suggestion one = all.get(i);
            if (!one.isEmpty()) {
                byColumn.put(
                        "%02d".formatted(i),
                        one.split().isEmpty() ? one.field() : new TreeMap<>(one.parts()).toString());
            }
        }
        return byColumn;
    }

    @Test
    void mapsAnExportBelowATitleWithRepeatedHeadings() throws IOException {
        HeaderBlock block = header(UnknownBooks.misaLike("UBND xã An Bình"));

        assertThat(block.row()).isEqualTo(3);
        assertThat(suggested(block))
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("01", "so"),
                        Map.entry("02", "quyenSo"),
                        Map.entry("03", "ngayDangKy"),
                        Map.entry("04", "noiDangKy"),
                        Map.entry("05", "nksHoTen"),
                        Map.entry("06", "nksGioiTinh"),
                        Map.entry("07", "nksNgaySinh"),
                        Map.entry("08", "nksDanToc"),
                        Map.entry("09", "nksQuocTich"),
                        Map.entry("10", "meHoTen"),
                        Map.entry("11", "meNgaySinh"),
                        Map.entry("12", "meDanToc"),
                        Map.entry("13", "chaHoTen"),
                        Map.entry("14", "chaNgaySinh"),
                        Map.entry("15", "chaDanToc"))));
    }

    @Test
    void mapsADeliveryInTcvn3WithCombinedCells() throws IOException {
        HeaderBlock block = header(UnknownBooks.contractorLike(1, "UBND xã An Bình", ""));

        assertThat(suggested(block))
                .containsEntry("01", "so")
                .containsEntry("02", "quyenSo")
                .containsEntry("03", "ngayDangKy")
                .containsEntry("04", "noiDangKy")
                .containsEntry("05", "nksHoTen")
                .containsEntry("06", "nksGioiTinh")
                .containsEntry("07", "{birth=nksNgaySinh, birthplace=nksNoiSinh}")
                .containsEntry("08", "{birth=meNgaySinh, ethnicity=meDanToc, name=meHoTen}")
                .containsEntry("09", "nksDanToc");
    }

    @Test
    void readsAHeaderOfTwoRowsWithJoinedHeadings() throws IOException {
        HeaderBlock block = header(UnknownBooks.ownList("UBND xã An Bình"));

        assertThat(block.row()).isEqualTo(2);
        assertThat(block.depth()).isEqualTo(2);
        assertThat(block.lastRow()).isEqualTo(4);
        assertThat(block.headers())
                .startsWith("Số", "Ngày đăng ký", "Người được khai sinh / Họ, đệm", "Người được khai sinh / Tên")
                .endsWith("Cha / Họ tên", "Cha / NS");
        assertThat(suggested(block))
                .containsEntry("00", "so")
                .containsEntry("04", "nksGioiTinh")
                .containsEntry("05", "nksNgaySinh")
                .containsEntry("06", "meHoTen")
                .containsEntry("07", "meNgaySinh")
                .containsEntry("08", "chaHoTen")
                .containsEntry("09", "chaNgaySinh");
    }

    @Test
    void givesAReasonForEverySuggestionAndSuggestsNoFieldTwice() throws IOException {
        HeaderBlock block = header(UnknownBooks.misaLike("UBND xã An Bình"));
        List<Suggestion> all = suggestions.of(block, TYPES.get("KS")).stream()
                .filter(one -> !one.isEmpty())
                .toList();

        assertThat(all).extracting(Suggestion::field).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(one -> assertThat(one.reason()).isIn("heading", "both", "content", "split"));
        assertThat(all.get(6).args()).startsWith("Ngày sinh", "Ngày, tháng, năm sinh");
    }
}
