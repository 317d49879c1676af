package vn.sohotich.platform.record.definition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.sohotich.platform.record.definition.CellText;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.LayoutMatch;
import vn.sohotich.platform.record.definition.Severity;
import vn.sohotich.platform.record.definition.check.DuplicateNumbers;
import vn.sohotich.platform.record.definition.header.FixtureSheets;

class PoliceWorkbookTests {
    private static final List<Entry> ENTRIES = new ArrayList<>();

    @BeforeAll
    static void readsTheFixture() {
        List<List<CellText>> rows = FixtureSheets.cells("c06-khai-sinh.xlsx");
        LayoutMatch match = Readings.TYPES
                .match(rows.getFirst().stream().map(CellText::text).toList())
                .orElseThrow();
        assertThat(match.layout().id()).isEqualTo("c06");
        var reader = new EntryReader(Readings.TYPES, Readings.CLOCK);
        rows.stream().skip(1).forEach(row -> ENTRIES.add(reader.read(match, row.toArray(CellText[]::new))));
    }

    @Test
    void findsThePlantedQuirks() {
        Map<String, Long> counts = ENTRIES.stream()
                .flatMap(entry -> entry.findings().stream())
                .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting()));
        assertThat(counts)
                .containsEntry("DATE_YEAR_IMPLAUSIBLE", 2L)
                .containsEntry("MISSING_REGISTRATION_DATE", 3L)
                .containsEntry("PAGE_NOT_NUMERIC", 1L)
                .containsEntry("NAME_MISSING", 1L)
                .containsEntry("EMPTY_FORM", 186L)
                .containsEntry("CODE_IS_FILLER", 600L)
                .doesNotContainKeys("CODE_UNKNOWN", "ETHNICITY_UNKNOWN", "NATIONALITY_UNKNOWN", "LEGACY_ENCODING");
        assertThat(counts.get("NUMBER_COMPLETED") + counts.get("NUMBER_WITHOUT_YEAR"))
                .isEqualTo(600);
    }

    @Test
    void blocksOnlyWhatMustBeMended() {
        Set<String> errors = ENTRIES.stream()
                .flatMap(entry -> entry.findings().stream())
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::code)
                .collect(Collectors.toSet());
        assertThat(errors).containsExactlyInAnyOrder("DATE_YEAR_IMPLAUSIBLE", "NAME_MISSING");
    }

    @Test
    void restoresEveryPersonalNumberToTwelveDigits() {
        assertThat(ENTRIES)
                .extracting(entry -> entry.value("nksSoDinhDanh"))
                .filteredOn(number -> !number.isEmpty())
                .hasSize(180)
                .allMatch(number -> number.length() == 12);
    }

    @Test
    void findsTheDoubledNumber() {
        var duplicates = new DuplicateNumbers();
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < ENTRIES.size(); i++) {
            int row = i + 1;
            OptionalInt earlier = EntryKey.of(ENTRIES.get(i))
                    .map(key -> duplicates.earlierRow(key.asText(), row))
                    .orElse(OptionalInt.empty());
            earlier.ifPresent(rows::add);
        }
        assertThat(rows).hasSize(1);
    }
}
