package vn.sohotich.platform.record.definition.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohotich.platform.record.definition.reading.Readings.TYPES;
import static vn.sohotich.platform.record.definition.reading.Readings.birth;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sohotich.platform.record.definition.Finding;

class BookWatchTests {
    private final List<String> told = new ArrayList<>();
    private BookWatch watch = new BookWatch(TYPES.get("KS"));
    private int row = 1;

    /** Looks at one more entry and keeps what was found, as {@code row CODE args}. */
    private void look(String... fieldsAndValues) {
        row++;
        watch.look(row, birth(fieldsAndValues)).forEach(finding -> told.add(row + " " + said(finding)));
    }

    private void entry(String number, String page, String day, String name) {
        look("so", number, "trangSo", page, "ngayDangKy", day, "nksHoTen", name);
    }

    private List<String> concluded() {
        List<String> whole = new ArrayList<>();
        watch.conclude(finding -> whole.add(said(finding)));
        return whole;
    }

    private static String said(Finding finding) {
        return finding.code() + " " + String.join(" ", finding.args());
    }

    @Test
    void findsNothingInABookInOrder() {
        entry("01/2010", "1", "04.10.2010", "Tô Anh Dũng");
        entry("02/2010", "1", "04.10.2010", "Tô Anh Hùng");
        entry("03/2010", "2", "05.10.2010", "Tô Anh Minh");

        assertThat(told).isEmpty();
        assertThat(concluded()).isEmpty();
    }

    @Test
    void seesARowThatIsRepeatedInEveryCell() {
        entry("01/2010", "1", "04.10.2010", "Tô Anh Dũng");
        entry("01/2010", "1", "04.10.2010", "Tô Anh Dũng");
        entry("01/2010", "2", "04.10.2010", "Tô Anh Dũng");

        assertThat(told).containsExactly("3 DUPLICATE_ROW 2");
    }

    @Test
    void seesOneChildUnderTwoNumbers() {
        entry("01/2010", "1", "04.10.2010", "Tô Anh Dũng");
        entry("02/2010", "1", "04.10.2010", "TÔ ANH DŨNG");

        assertThat(told).containsExactly("3 DUPLICATE_ENTRY 2");
    }

    @Test
    void takesTwoChildrenOfOneDayAndOneNameOfOtherParentsForTwo() {
        entry("01/2010", "1", "04.10.2010", "Tô Anh Dũng");
        look("so", "02/2010", "meHoTen", "Lê Thị Khác");
        look("so", "03/2010", "nksNgaySinh", "11.03.2010");

        assertThat(told).isEmpty();
    }

    @Test
    void seesOnePersonalNumberWithTwoChildren() {
        look("so", "01/2010", "nksSoDinhDanh", "068210000123");
        look("so", "02/2010", "nksSoDinhDanh", "068210000123", "nksHoTen", "Tô Anh Hùng");
        look("so", "03/2010", "nksSoDinhDanh", "068210000124", "nksHoTen", "Tô Anh Minh");

        assertThat(told).containsExactly("3 PERSONAL_ID_REUSED 2");
    }

    @Test
    void seesAPageThatGoesBackWhileTheNumberGoesUp() {
        entry("11/2010", "55", "04.10.2010", "Tô Anh Dũng");
        entry("12/2010", "6", "04.10.2010", "Tô Anh Hùng");
        entry("13/2010", "6", "04.10.2010", "Tô Anh Minh");

        assertThat(told).containsExactly("3 PAGE_OUT_OF_ORDER 6 55 2");
    }

    @Test
    void seesADateThatGoesBackWhileTheNumberGoesUp() {
        entry("11/2010", "5", "04.10.2010", "Tô Anh Dũng");
        entry("12/2010", "5", "10.04.2010", "Tô Anh Hùng");
        entry("13/2010", "6", "2010", "Tô Anh Minh");

        assertThat(told).containsExactly("3 DATE_AGAINST_NUMBERS 10/04/2010 04/10/2010 2");
    }

    @Test
    void doesNotMindRowsInAnotherOrderThanTheNumbers() {
        entry("12/2010", "6", "05.10.2010", "Tô Anh Hùng");
        entry("11/2010", "5", "04.10.2010", "Tô Anh Dũng");

        assertThat(told).isEmpty();
    }

    @Test
    void listsTheNumbersThatABookLacks() {
        entry("01/2010", "1", "04.10.2010", "Tô Anh Dũng");
        entry("03/2010", "1", "04.10.2010", "Tô Anh Hùng");
        entry("12A/2010", "2", "04.10.2010", "Tô Anh Minh");
        entry("13/2010", "2", "04.10.2010", "Tô Anh Sơn");

        assertThat(concluded())
                .containsExactly(
                        "NUMBERS_MISSING 01/2010 (UBND xã Quảng Trị, huyện Đạ Tẻh, tỉnh Lâm Đồng)" + " 13 9 2, 4–11");
    }

    @Test
    void keepsTheBooksOfTwoOfficesApart() {
        entry("01/2010", "9", "04.10.2010", "Tô Anh Dũng");
        look("so", "02/2010", "trangSo", "1", "noiDangKy", "UBND xã Khác", "nksHoTen", "Tô Anh Hùng");

        assertThat(told).isEmpty();
        assertThat(concluded()).containsExactly("NUMBERS_MISSING 01/2010 (UBND xã Khác) 2 1 1");
    }

    @Test
    void seesABookThatRunsOverSeveralYears() {
        entry("01/2008", "1", "04.10.2008", "Tô Anh Dũng");
        entry("01/2009", "1", "04.10.2009", "Tô Anh Hùng");
        assertThat(concluded()).isEmpty();

        entry("01/2010", "1", "04.10.2010", "Tô Anh Minh");
        assertThat(concluded())
                .singleElement()
                .asString()
                .startsWith("BOOK_OF_SEVERAL_YEARS")
                .endsWith("2008 2010");
    }

    @Test
    void seesAPageWithTooManyEntries() {
        for (int i = 1; i <= 12; i++) {
            entry("%02d/2010".formatted(i), "1", "04.10.2010", "Tô Anh Thứ " + "abcdefghijklm".charAt(i));
        }
        assertThat(concluded()).isEmpty();

        entry("13/2010", "1", "04.10.2010", "Tô Anh Cuối");
        assertThat(concluded())
                .singleElement()
                .asString()
                .startsWith("PAGE_CROWDED")
                .endsWith(" 1 13");
    }

    @Test
    void saysWhenThereAreMoreBooksThanItFollows() {
        watch = new BookWatch(TYPES.get("KS"), 1);
        entry("01/2010", "1", "04.10.2010", "Tô Anh Dũng");
        assertThat(concluded()).isEmpty();

        look("so", "01/2010", "quyenSo", "02/2010", "nksHoTen", "Tô Anh Hùng");
        assertThat(concluded()).containsExactly("BOOKS_NOT_FOLLOWED 1");
    }
}
