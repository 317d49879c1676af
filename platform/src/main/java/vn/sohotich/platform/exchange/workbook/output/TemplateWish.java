package vn.sohotich.platform.exchange.workbook.output;

import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.Layout;
import vn.sohotich.platform.record.definition.era.BookVersion;

/** Which empty workbook somebody wants: kind, columns, era of the books where it matters, and the book if one is chosen. */
public record TemplateWish(
        BookType type,
        Layout layout,
        @Nullable BookVersion version,
        @Nullable ChosenBook book) {

    /** All columns of the kind. */
    public static TemplateWish of(BookType type) {
        return new TemplateWish(type, type.template(), null, null);
    }

    /** The columns that books of an era have. */
    public static TemplateWish of(BookType type, BookVersion version) {
        return new TemplateWish(type, type.template(version), version, null);
    }

    public TemplateWish forBook(ChosenBook chosen) {
        return new TemplateWish(type, layout, version, chosen);
    }

    /** What a file of this template is usually called, without extension. */
    public String fileName() {
        String era = version == null ? "" : "-" + version.id();
        String number = book == null ? "" : "-" + book.number().replaceAll("[^0-9A-Za-z]+", "-");
        return "mau-" + type.kind() + era + number;
    }
}
