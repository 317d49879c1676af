package vn.sohotich.platform.exchange.workbook.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.workbook.ColumnLetters;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.CodeList;
import vn.sohotich.platform.record.definition.Column;
import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.Layout;

/**
 * What both formats write around the rows: header cells verbatim, the note and the code list behind each of them, and
 * where the code lists stand on the second sheet, side by side as in the official template.
 */
final class SheetForm {

    static final String NOTES_SHEET = "Ghi chu";

    /** Opens what is locked against slips; everybody may know it, it stands on the sheet that explains the template. */
    static final String PASSWORD = "hotich";

    static final int TITLE_ROW = 1;
    static final int FIRST_CODE_ROW = 2;

    /** A code list on the second sheet; its values begin in {@code column}, their names stand in the next. */
    record Block(CodeList list, int column) {

        /** The cells that hold the values, as formulas refer to them. */
        String range() {
            int last = FIRST_CODE_ROW + list.codes().size();
            String letter = ColumnLetters.of(column);
            return "'%s'!$%s$%d:$%s$%d".formatted(NOTES_SHEET, letter, FIRST_CODE_ROW + 1, letter, last);
        }
    }

    private final BookType type;
    private final Layout layout;
    private final Locale locale;
    private final Map<String, Block> blocks = new LinkedHashMap<>();

    SheetForm(BookTypes types, BookType type, Layout layout, Locale locale) {
        this.type = type;
        this.layout = layout;
        this.locale = locale;
        for (Column column : layout.columns()) {
            String list = codeList(column);
            if (list != null && !blocks.containsKey(list)) {
                types.codeLists()
                        .find(list)
                        .ifPresent(found -> blocks.put(list, new Block(found, 1 + 3 * blocks.size())));
            }
        }
    }

    String sheet() {
        return layout.sheet();
    }

    List<String> headers() {
        return layout.headers();
    }

    List<Column> columns() {
        return layout.columns();
    }

    List<Block> blocks() {
        return new ArrayList<>(blocks.values());
    }

    Locale locale() {
        return locale;
    }

    /** Rows that the drop-down of a column offers, if it has one. */
    Optional<Block> choices(int column) {
        String list = codeList(layout.columns().get(column));
        return Optional.ofNullable(list == null ? null : blocks.get(list));
    }

    private @Nullable String codeList(Column column) {
        return column.carries() == Column.Carries.VALUE
                ? field(column).map(Field::codeList).orElse(null)
                : null;
    }

    /** The field that the column belongs to, if any. */
    Optional<Field> field(Column column) {
        String name = column.field();
        return name == null ? Optional.empty() : type.find(name);
    }
}
