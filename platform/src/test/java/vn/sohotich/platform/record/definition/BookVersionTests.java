package vn.sohotich.platform.record.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sohotich.platform.record.AnyEntry;
import vn.sohotich.platform.record.definition.era.BookVersion;
import vn.sohotich.platform.record.definition.reading.Entry;
import vn.sohotich.platform.record.definition.reading.EntryReader;
import vn.sohotich.platform.record.definition.reading.Readings;

/** What the books of an era did not have is not missing, is not in their template, and is kept when it came all the same. */
class BookVersionTests {
    private static final BookTypes TYPES = Readings.TYPES;

    static List<BookType> all() {
        return TYPES.all();
    }

    record Of(BookType type, BookVersion version) {
        @Override
        public String toString() {
            return type.kind() + " " + version.id();
        }

        int year() {
            return version.until() == null ? 2020 : version.until();
        }
    }

    static List<Of> eras() {
        List<Of> eras = new ArrayList<>();
        TYPES.all().forEach(type -> type.versions().forEach(version -> eras.add(new Of(type, version))));
        return eras;
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasExactlyOneEraForEveryYear(BookType type) {
        assertThat(type.versions()).isNotEmpty();
        assertThat(IntStream.rangeClosed(1850, 2030))
                .allSatisfy(year -> assertThat(type.versions())
                        .filteredOn(version -> version.covers(year))
                        .hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "1930, 1975",
        "1975, 1975",
        "1976, 1976",
        "1998, 1976",
        "1999, 1999",
        "2005, 1999",
        "2006, 2006",
        "2015, 2006",
        "2016, 2016",
        "2018, 2016",
        "2019, 2019",
        "2030, 2019",
        "0, 2019"
    })
    void belongsToTheErasOfTheRegistrationLaws(int year, String era) {
        assertThat(TYPES.get("KS").version(year)).map(BookVersion::id).contains(era);
    }

    @ParameterizedTest
    @MethodSource("eras")
    void saysWhereItIsKnownFrom(Of era) {
        assertThat(era.version().provisional()).isTrue();
        assertThat(era.version().source()).contains("INFERRED");
    }

    @ParameterizedTest
    @MethodSource("eras")
    void asksForNothingThatItsPagesDidNotHave(Of era) {
        Entry entry = read(era.type(), "quyenSo", "01/" + era.year());

        assertThat(entry.findings())
                .extracting(Finding::field)
                .noneMatch(field -> era.version().without().contains(field));
        assertThat(entry.findings())
                .extracting(Finding::field)
                .contains(era.type().key().number());
    }

    @ParameterizedTest
    @MethodSource("eras")
    void keepsAValueThatCameAllTheSame(Of era) {
        Map<String, String> page = AnyEntry.of(TYPES, era.type(), era.year(), 7);
        Entry entry = new EntryReader(TYPES, Readings.CLOCK).read(era.type(), page);

        assertThat(entry.normal().keySet())
                .containsAll(era.version().without())
                .containsExactlyInAnyOrderElementsOf(page.keySet());
        assertThat(entry.has(Severity.ERROR)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("eras")
    void hasATemplateWithoutThoseColumns(Of era) {
        Layout template = era.type().template(era.version());
        List<String> whole = new ArrayList<>(era.type().template().headers());
        whole.removeIf(header -> era.type().template().columns().stream()
                .anyMatch(column -> column.header().equals(header)
                        && column.field() != null
                        && era.version().without().contains(column.field())));

        assertThat(template.headers()).isEqualTo(whole);
        assertThat(TYPES.match(template.headers())).hasValueSatisfying(match -> {
            assertThat(match.type()).isEqualTo(era.type());
            assertThat(match.layout().id()).isNotEqualTo(Layout.PLAIN);
            assertThat(match.findings()).isEmpty();
        });
    }

    @Test
    void goesByTheBookAndByTheRegistrationWhereTheBookHasNoYear() {
        BookType birth = TYPES.get("KS");
        assertThat(missing(birth, "quyenSo", "01/1970", "ngayDangKy", "01.02.2010"))
                .doesNotContain("loaiDangKy");
        assertThat(missing(birth, "quyenSo", "01", "ngayDangKy", "01.02.1970")).doesNotContain("loaiDangKy");
        assertThat(missing(birth, "quyenSo", "01", "ngayDangKy", "1970")).doesNotContain("loaiDangKy");
        assertThat(missing(birth, "quyenSo", "01/2010", "ngayDangKy", "01.02.1970"))
                .contains("loaiDangKy");
        assertThat(missing(birth, "quyenSo", "01")).contains("loaiDangKy");
    }

    private static List<String> missing(BookType type, String... fieldsAndValues) {
        return read(type, fieldsAndValues).findings().stream()
                .filter(finding -> finding.code().endsWith("MISSING"))
                .map(finding -> String.valueOf(finding.field()))
                .toList();
    }

    private static Entry read(BookType type, String... fieldsAndValues) {
        return Readings.entry(type.kind(), fieldsAndValues);
    }
}
