package vn.sohotich.platform.exchange.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sohotich.platform.book.RegisterBook;
import vn.sohotich.platform.record.EntryPages;
import vn.sohotich.platform.record.definition.NumberInYear;

class BookGapsTests {
    private final List<EntryPages> entries = new ArrayList<>();
    private final List<OrphanRows.Orphan> orphans = new ArrayList<>();

    @Test
    void accountsForEveryNumberFromOneToTheLast() {
        entry("01/2017", "1", true);
        entry("02/2017", "1", false);
        entry("05/2017", "3", true);
        orphan("4");

        assertThat(gaps(null)).containsExactly("EMPTY_PAGE  p2", "NO_SCAN 2 p1", "NEITHER 3 p", "NO_RECORD 4 p");
    }

    @Test
    void findsNothingInACompleteBook() {
        for (int number = 1; number <= 50; number++) {
            entry(number + "/2017", Integer.toString((number + 1) / 2), true);
        }

        assertThat(gaps(50)).isEmpty();
    }

    @Test
    void countsUpToWhatTheLastPageDeclares() {
        entry("01/2017", "1", true);

        assertThat(gaps(3)).containsExactly("NEITHER 2 p", "NEITHER 3 p");
    }

    @Test
    void startsAnewInEveryYearOfABookOfSeveralYears() {
        entry("01/2017", "1", true);
        entry("02/2017", "1", true);
        entry("02/2018", "2", true);

        assertThat(gaps(null)).containsExactly("NEITHER 1/2018 p");
    }

    @Test
    void takesALetteredNumberForItsOwnRecordAndItsNumberForSeen() {
        entry("01/2017", "1", true);
        entry("02A/2017", "1", false);

        assertThat(gaps(null)).containsExactly("NO_SCAN 2A p1");
    }

    @Test
    void doesNotCallAScanOrphanedThatARecordHasNow() {
        entry("01/2017", "1", true);
        orphans.add(new OrphanRows.Orphan("2", entries.getFirst().scans().getFirst(), "KS.2017.01.02.pdf"));
        orphan("1");

        assertThat(gaps(null)).isEmpty();
    }

    @Test
    void staysWithinMeasureWhenANumberIsAbsurd() {
        entry("01/2017", "1", true);
        entry("99999999/2017", "99999", true);

        assertThat(gaps(null)).hasSizeLessThan(50_000);
    }

    private void entry(String number, String page, boolean scanned) {
        entries.add(new EntryPages(
                UUID.randomUUID(),
                number,
                NumberInYear.read(number).value(),
                page,
                "03.02.2017",
                scanned ? List.of(UUID.randomUUID()) : List.of()));
    }

    private void orphan(String number) {
        orphans.add(new OrphanRows.Orphan(number, UUID.randomUUID(), "KS.2017.01." + number + ".pdf"));
    }

    private List<String> gaps(@Nullable Integer declared) {
        RegisterBook book = new RegisterBook(UUID.randomUUID(), "KS", "x", "01", 2017, null, null, declared);
        return BookGaps.check(book, entries, orphans).gaps().stream()
                .map(gap ->
                        gap.kind() + " " + gap.number() + (gap.year() == 0 ? "" : "/" + gap.year()) + " p" + gap.page())
                .toList();
    }
}
