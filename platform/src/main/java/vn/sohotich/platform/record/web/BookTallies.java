package vn.sohotich.platform.record.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.book.RegisterBook;
import vn.sohotich.platform.book.RegisterBooks;
import vn.sohotich.platform.record.BookTally;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.shared.Window;

/** Register books beside the numbers of their records. */
@Component
class BookTallies {
    private final RegisterBooks books;
    private final Records records;
    private final BookTypes types;

    BookTallies(RegisterBooks books, Records records, BookTypes types) {
        this.books = books;
        this.records = records;
        this.types = types;
    }

    Window<BookLine> list(Set<String> units, @Nullable String kind, int offset, int size) {
        String wanted = kind == null || kind.isBlank() ? null : kind;
        Window<RegisterBook> window = books.list(units, wanted, null, Math.max(0, offset), size);
        Set<UUID> ids = window.items().stream().map(RegisterBook::id).collect(Collectors.toSet());
        Map<UUID, BookTally> tallies =
                records.tallies(ids).stream().collect(Collectors.toMap(BookTally::bookId, Function.identity()));
        return window.map(book -> new BookLine(
                book,
                book.year() == 0 ? book.number() : book.number() + "/" + book.year(),
                types.find(book.kind())
                        .map(type -> type.name().in(LocaleContextHolder.getLocale()))
                        .orElse(book.kind()),
                tallies.getOrDefault(book.id(), BookTally.none(book.id()))));
    }

    /** A register book with its numbers. */
    record BookLine(RegisterBook book, String name, String kindName, BookTally tally) {}
}
