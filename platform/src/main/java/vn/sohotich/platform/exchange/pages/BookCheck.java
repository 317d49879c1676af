package vn.sohotich.platform.exchange.pages;

import java.util.List;
import vn.sohotich.platform.book.RegisterBook;

/** What became of the numbers 1 to n of a book: how many records and scans there are and every gap. */
public record BookCheck(RegisterBook book, int records, int withScan, int last, List<Gap> gaps) {
    public BookCheck {
        gaps = List.copyOf(gaps);
    }

    public long count(GapKind kind) {
        return gaps.stream().filter(gap -> gap.kind() == kind).count();
    }

    /** The book's last page declares another number of events than there are records. */
    public boolean differsFromDeclared() {
        Integer declared = book.declaredEntries();
        return declared != null && declared != records;
    }
}
