package vn.sohotich.platform.record.catalogue;

import java.util.List;
import vn.sohotich.platform.record.definition.Severity;
import vn.sohotich.platform.record.definition.catalogue.About;

/** One kind of finding in the words of one language; {@code books} names the kinds of books, empty for every kind. */
public record KindPage(
        String code,
        Severity severity,
        About about,
        String title,
        String recognised,
        String example,
        List<String> steps,
        String source,
        boolean dismissible,
        List<String> books) {
    public KindPage {
        steps = List.copyOf(steps);
        books = List.copyOf(books);
    }
}
