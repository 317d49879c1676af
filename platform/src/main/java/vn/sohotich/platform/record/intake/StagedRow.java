package vn.sohotich.platform.record.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.book.RegisterBook;
import vn.sohotich.platform.record.KeptFinding;

/** One row of an import as its preview shows it; {@code refusal} says why a refused row is refused. */
public record StagedRow(
        int ordinal,
        String sheet,
        int row,
        StagedAction action,
        @Nullable String refusal,
        UUID contentId,
        @Nullable UUID target,
        String kind,
        String unitCode,
        String office,
        String bookNumber,
        int bookYear,
        String number,
        String registered,
        String principalName,
        String principalBirth,
        List<KeptFinding> findings) {

    /** The book as lists name it, such as {@code 01/2018}. */
    public String book() {
        return RegisterBook.label(bookNumber, bookYear);
    }

    StagedRow withFindings(List<KeptFinding> all) {
        return new StagedRow(
                ordinal,
                sheet,
                row,
                action,
                refusal,
                contentId,
                target,
                kind,
                unitCode,
                office,
                bookNumber,
                bookYear,
                number,
                registered,
                principalName,
                principalBirth,
                List.copyOf(all));
    }
}
