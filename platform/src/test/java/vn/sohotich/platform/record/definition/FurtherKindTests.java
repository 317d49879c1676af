package vn.sohotich.platform.record.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.platform.record.definition.check.FindingTexts;
import vn.sohotich.platform.record.definition.era.BookVersion;
import vn.sohotich.platform.record.definition.persons.PersonsOfEntry;
import vn.sohotich.platform.record.definition.reading.Entry;
import vn.sohotich.platform.record.definition.reading.EntryKey;
import vn.sohotich.platform.record.definition.reading.EntryReader;
import vn.sohotich.platform.record.definition.reading.Readings;
import vn.sohotich.platform.record.definition.writing.LayoutRows;

/** A further kind of book needs a definition file (with its labels and lists) and no code. */
class FurtherKindTests {
    private static final List<String> FILES = List.of("book-types/DD.yaml", "code-lists/guardian-relation.yaml");

    @TempDir
    Path directory;

    private BookTypes types = BookTypes.shipped();

    @BeforeEach
    void laysTheFilesIntoADirectory() throws IOException {
        for (String file : FILES) {
            Path target = directory.resolve(file);
            Files.createDirectories(target.getParent());
            try (InputStream in = getClass().getResourceAsStream("/further-kind/" + file)) {
                Files.copy(in, target);
            }
        }
        types = BookTypes.shippedAnd(directory);
    }

    @Test
    void standsBesideTheShippedKinds() {
        assertThat(types.all())
                .extracting(BookType::kind)
                .startsWith("KS", "KH", "NCN", "KT")
                .endsWith("DD");
        assertThat(types.get("DD").name().in(Locale.ENGLISH)).isEqualTo("Sponsorship");
    }

    @Test
    void isRecognisedReadCheckedLookedUpAndWritten() {
        LayoutMatch match = match();
        Entry entry = read(
                match,
                "1",
                "07/",
                "01/2015",
                "12a",
                "05/06/2015",
                "UBND xã Mỹ Đức",
                "68210000123",
                "LÊ VĂN BA",
                "nam",
                "2010",
                "Lê Thị Tư",
                "2001",
                "ông bà",
                ", , , ");

        assertThat(entry.normal())
                .containsEntry("so", "07/2015")
                .containsEntry("ngayDangKy", "05.06.2015")
                .containsEntry("nddSoDinhDanh", "068210000123")
                .containsEntry("nddGioiTinh", "1")
                .containsEntry("ddoQuanHe", "1")
                .doesNotContainKey("ddoNoiCuTru");
        assertThat(entry.findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        "NUMBER_COMPLETED",
                        "PAGE_NOT_NUMERIC",
                        "PERSONAL_ID_REPAIRED",
                        "EMPTY_FORM",
                        "AGE_GAP_TOO_SMALL");
        assertThat(EntryKey.of(entry)).map(EntryKey::kind).contains("DD");

        SoughtRecord sought = PersonsOfEntry.of(entry, "7");
        assertThat(sought.persons()).extracting(SoughtPerson::role).containsExactly("ward", "guardian");

        LayoutRows rows = new LayoutRows(entry.type(), match.layout());
        assertThat(rows.row(entry, 1))
                .containsExactly(
                        "1",
                        "07/2015",
                        "01/2015",
                        "12a",
                        "05.06.2015",
                        "UBND xã Mỹ Đức",
                        "068210000123",
                        "LÊ VĂN BA",
                        "1",
                        "2010",
                        "Lê Thị Tư",
                        "2001",
                        "1",
                        "");
    }

    @Test
    void speaksOfItsFieldsByTheirLabels() {
        Entry entry = read(
                match(),
                "1",
                "07/2015",
                "01/2015",
                "1",
                "05/06/2015",
                "UBND xã Mỹ Đức",
                "",
                "LÊ VĂN BA",
                "1",
                "2010",
                "",
                "",
                "",
                "");
        Finding finding = entry.findings().getFirst();
        assertThat(FindingTexts.in(Locale.of("vi")).field(finding, entry.type()))
                .isEqualTo("Họ tên người giám hộ");
    }

    @Test
    void hasErasOfItsOwn() {
        BookType type = types.get("DD");
        BookVersion old = type.version(1970).orElseThrow();
        assertThat(old.without()).containsExactlyInAnyOrder("nddSoDinhDanh", "ddoQuanHe");
        assertThat(type.template(old).headers())
                .doesNotContain("nddSoDinhDanh", "ddoQuanHe\ni=[1,2,3]")
                .contains("nddHoTen");
        assertThat(type.version(1987)).map(BookVersion::id).contains("new");
    }

    private LayoutMatch match() {
        LayoutMatch match = types.match(types.get("DD").template().headers()).orElseThrow();
        assertThat(match.type().kind()).isEqualTo("DD");
        assertThat(match.findings()).isEmpty();
        return match;
    }

    private Entry read(LayoutMatch match, String... cells) {
        CellText[] row = new CellText[cells.length];
        for (int i = 0; i < cells.length; i++) {
            row[i] = new CellText(cells[i], false);
        }
        return new EntryReader(types, Readings.CLOCK).read(match, row);
    }
}
