package vn.sohotich.platform.record.definition.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohotich.platform.record.definition.reading.Readings.birth;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.CellText;
import vn.sohotich.platform.record.definition.Layout;
import vn.sohotich.platform.record.definition.reading.Entry;
import vn.sohotich.platform.record.definition.reading.EntryReader;
import vn.sohotich.platform.record.definition.reading.Readings;

class LayoutRowsTests {
    private static final BookType BIRTH = Readings.TYPES.get("KS");

    @Test
    void writesTheTemplateWithDotsAndTheNationalityInWords() {
        Entry entry = birth("ngayDangKy", "04/10/2010", "nksQuocTich", "VIỆT NAM", "meNgaySinh", "1979");
        List<String> row = row("158", entry, 7);
        assertThat(row).hasSize(70);
        assertThat(cell("158", row, "STT")).isEqualTo("7");
        assertThat(cell("158", row, "ngayDangKy ")).isEqualTo("04.10.2010");
        assertThat(cell("158", row, "nksQuocTich ")).isEqualTo("Việt Nam");
        assertThat(cell("158", row, "nksQuocTichStr")).isEqualTo("Việt Nam");
        assertThat(cell("158", row, "meNgaySinh ")).isEqualTo("1979");
        assertThat(cell("158", row, "soDangKyNuocNgoai")).isEmpty();
    }

    @Test
    void writesTheStyleOfThePoliceWithSlashes() {
        List<String> row = row("c06", birth("ngayDangKy", "04.10.2010", "nksNgaySinh", "03.2010"), 1);
        assertThat(cell("c06", row, "NGAYDANGKY")).isEqualTo("04/10/2010");
        assertThat(cell("c06", row, "NKSNGAYSINH")).isEqualTo("03/2010");
    }

    @Test
    void leavesAMissingRegistrationDateEmpty() {
        assertThat(cell("158", row("158", birth("ngayDangKy", ""), 1), "ngayDangKy "))
                .isEmpty();
    }

    @Test
    void keepsATextThatIsNoDate() {
        Entry entry = birth("meNgaySinh", "31 tuổi", "nksNgaySinh", "31/02/2010");
        assertThat(cell("c06", row("c06", entry, 1), "MENGAYSINH")).isEqualTo("31 tuổi");
        assertThat(cell("158", row("158", entry, 1), "nksNgaySinh ")).isEqualTo("31/02/2010");
    }

    @Test
    void readsBackTheSameValuesThatItWrote() {
        Entry entry = birth("nksSoDinhDanh", "068210000123", "ghiChu", "Bản sao cấp ngày 01.01.2011");
        Layout layout = BIRTH.layout("158").orElseThrow();
        CellText[] cells = row("158", entry, 1).stream()
                .map(text -> new CellText(text, false))
                .toArray(CellText[]::new);
        Entry again = new EntryReader(Readings.TYPES, Readings.CLOCK)
                .read(Readings.TYPES.match(layout.headers()).orElseThrow(), cells);
        assertThat(again.normal()).isEqualTo(entry.normal());
        assertThat(again.findings()).isEmpty();
    }

    private static List<String> row(String layout, Entry entry, int number) {
        return new LayoutRows(BIRTH, BIRTH.layout(layout).orElseThrow()).row(entry, number);
    }

    private static String cell(String layout, List<String> row, String header) {
        return row.get(BIRTH.layout(layout).orElseThrow().headers().indexOf(header));
    }
}
