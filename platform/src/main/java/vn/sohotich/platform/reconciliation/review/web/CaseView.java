package vn.sohotich.platform.reconciliation.review.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.population.PersonEntry;
import vn.sohotich.platform.reconciliation.review.ReviewCase;
import vn.sohotich.platform.reconciliation.words.Span;

/** One case of the review on the screen: the book in the first column, each person who is offered in one more. */
record CaseView(
        ReviewCase file,
        String roleLabel,
        String place,
        List<String> reasons,
        List<Head> heads,
        List<Row> rows,
        @Nullable UUID scan) {

    /** A person who is offered: key to press, likelihood in percent, and the reason that choosing them would give. */
    record Head(int key, PersonEntry entry, String percent, String reason) {}

    /** One field: the book's value with what differs from the likeliest person, and each offered person's with what differs marked. */
    record Row(String label, List<Span> book, List<Cell> cells) {
        public boolean isBookEmpty() {
            return book.stream().allMatch(span -> span.text().isBlank());
        }
    }

    /** The verdict is a code such as {@code DIFFERENT}, or empty where nothing is compared; {@code near} are the rules in words. */
    record Cell(List<Span> spans, String verdict, String near) {}

    /** Where the case is decided. */
    public UUID id() {
        return file.outcome().id();
    }
}
