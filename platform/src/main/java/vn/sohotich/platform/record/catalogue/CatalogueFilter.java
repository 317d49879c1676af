package vn.sohotich.platform.record.catalogue;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.record.definition.Severity;
import vn.sohotich.platform.record.definition.catalogue.About;

/** What somebody looks for in the catalogue; all of it stands in the address. */
public record CatalogueFilter(
        @Nullable String q,
        @Nullable Severity severity,
        @Nullable About about,
        @Nullable String book) {

    boolean takes(KindPage page) {
        return (severity == null || severity == page.severity())
                && (about == null || about == page.about())
                && (book == null
                        || book.isEmpty()
                        || page.books().isEmpty()
                        || page.books().contains(book))
                && speaksOf(page);
    }

    private boolean speaksOf(KindPage page) {
        String wanted = q == null ? "" : Folding.plain(q.replace('_', ' '));
        String text = page.code().replace('_', ' ') + " " + page.title() + " " + page.recognised() + " "
                + page.example() + " " + String.join(" ", page.steps()) + " " + page.source();
        return wanted.isEmpty() || Folding.plain(text).contains(wanted);
    }

    /** The address of the same list with another severity, or without one. */
    public String withSeverity(@Nullable Severity other) {
        return address(other, about, book);
    }

    public String withAbout(@Nullable About other) {
        return address(severity, other, book);
    }

    public String withBook(@Nullable String other) {
        return address(severity, about, other);
    }

    private String address(@Nullable Severity severity, @Nullable About about, @Nullable String book) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/findings");
        if (q != null && !q.isBlank()) {
            address.queryParam("q", q);
        }
        if (severity != null) {
            address.queryParam("severity", severity);
        }
        if (about != null) {
            address.queryParam("about", about);
        }
        if (book != null && !book.isEmpty()) {
            address.queryParam("book", book);
        }
        return address.encode().toUriString();
    }
}
