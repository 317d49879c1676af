package vn.sohotich.platform.exchange.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.sohotich.platform.book.RegisterBook;
import vn.sohotich.platform.book.RegisterBooks;
import vn.sohotich.platform.exchange.workbook.output.ChosenBook;
import vn.sohotich.platform.exchange.workbook.output.TemplateWish;
import vn.sohotich.platform.exchange.workbook.output.TemplateWriter;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.Unit;
import vn.sohotich.platform.territory.UnitLevel;

/**
 * Template workbooks (tệp mẫu) by kind and opening year, and for books of the actor's units; they hold nobody's data. The
 * office of a chosen book is written so that an import recognises it.
 */
@Service
class BookTemplates {
    private final BookTypes types;
    private final RegisterBooks books;
    private final Territory territory;
    private final Access access;

    BookTemplates(BookTypes types, RegisterBooks books, Territory territory, Access access) {
        this.types = types;
        this.books = books;
        this.territory = territory;
        this.access = access;
    }

    /** A finished workbook. */
    record TemplateFile(String name, byte[] content) {}

    /** The template of a kind; of the era of that year, or of all columns for year 0. Empty for an unknown kind. */
    Optional<TemplateFile> ofKind(String kind, int year, boolean xlsx, Locale locale) throws IOException {
        Optional<BookType> type = types.find(kind);
        return type.isEmpty() ? Optional.empty() : Optional.of(written(wish(type.get(), year), xlsx, locale));
    }

    /** The template for a book that the actor may see. */
    Optional<TemplateFile> ofBook(Actor actor, UUID id, boolean xlsx, Locale locale) throws IOException {
        Optional<RegisterBook> found =
                books.find(id).filter(book -> access.may(actor, Action.SEE_RECORDS, book.unitCode()));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        RegisterBook book = found.get();
        Optional<BookType> type = types.find(book.kind());
        if (type.isEmpty()) {
            return Optional.empty();
        }
        var chosen = new ChosenBook(book.label(), office(book.unitCode()), rows(book));
        return Optional.of(written(wish(type.get(), book.year()).forBook(chosen), xlsx, locale));
    }

    private static TemplateWish wish(BookType type, int year) {
        return year == 0
                ? TemplateWish.of(type)
                : type.version(year).map(era -> TemplateWish.of(type, era)).orElse(TemplateWish.of(type));
    }

    private static int rows(RegisterBook book) {
        Integer declared = book.declaredEntries();
        return declared == null ? ChosenBook.USUAL_ROWS : Math.clamp(declared, 1, ChosenBook.MOST_ROWS);
    }

    /** The office as books write it: a commune or district with what lies above it, or the department of a province. */
    private String office(String unitCode) {
        List<Unit> line = new ArrayList<>(territory.lineage(unitCode)).reversed();
        if (line.isEmpty()) {
            return "";
        }
        String place = line.stream().map(Unit::name).collect(Collectors.joining(", "));
        return (line.getFirst().level() == UnitLevel.PROVINCE ? "Sở Tư pháp " : "UBND ") + place;
    }

    private TemplateFile written(TemplateWish wish, boolean xlsx, Locale locale) throws IOException {
        var content = new ByteArrayOutputStream();
        new TemplateWriter(types, locale).write(wish, xlsx, content);
        return new TemplateFile(wish.fileName() + (xlsx ? ".xlsx" : ".xls"), content.toByteArray());
    }
}
