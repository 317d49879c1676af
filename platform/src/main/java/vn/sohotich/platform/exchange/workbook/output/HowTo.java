package vn.sohotich.platform.exchange.workbook.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sohotich.platform.exchange.workbook.ColumnLetters;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.Column;
import vn.sohotich.platform.record.definition.era.BookVersion;

/** The sheet that says how to fill a template in: what it is for, the steps, and every column with its rule. */
final class HowTo {

    /** One row of the sheet; headings stand out. */
    record Line(boolean heading, List<String> cells) {}

    private static final int STEPS = 7;

    private final SheetForm form;
    private final ColumnRules rules;
    private final TemplateWish wish;
    private final Locale locale;
    private final List<Line> lines = new ArrayList<>();

    HowTo(SheetForm form, ColumnRules rules, TemplateWish wish) {
        this.form = form;
        this.rules = rules;
        this.wish = wish;
        this.locale = form.locale();
    }

    String sheet() {
        return say("workbook.how-to-sheet");
    }

    List<Line> lines() {
        lines.clear();
        introduce();
        for (int step = 1; step <= STEPS; step++) {
            line(step + ". " + say("workbook.step." + step, form.sheet(), SheetForm.NOTES_SHEET, SheetForm.PASSWORD));
        }
        line("");
        lines.add(new Line(
                true,
                List.of(
                        say("workbook.table.column"),
                        say("workbook.table.name"),
                        say("workbook.table.label"),
                        say("workbook.table.required"),
                        say("workbook.table.how"),
                        say("workbook.table.origin"))));
        List<Column> columns = wish.layout().columns();
        for (int i = 0; i < columns.size(); i++) {
            column(i, columns.get(i));
        }
        return List.copyOf(lines);
    }

    private void introduce() {
        BookType type = wish.type();
        BookVersion version = wish.version();
        ChosenBook book = wish.book();
        lines.add(new Line(true, List.of(say("workbook.title", type.name().in(locale), type.kind()))));
        if (version != null) {
            String source = version.source();
            line(say("workbook.era", version.label().in(locale), source == null ? "–" : source));
        }
        if (type.provisional()) {
            String source = type.source();
            line(say("workbook.provisional", source == null ? "–" : source));
        }
        if (book != null) {
            line(say("workbook.book", book.number(), book.office()));
        }
        line("");
    }

    private void column(int position, Column column) {
        form.field(column)
                .ifPresent(field -> lines.add(new Line(
                        false,
                        List.of(
                                ColumnLetters.of(position),
                                column.header().strip(),
                                field.label().in(locale),
                                rules.required(field),
                                rules.how(column, field),
                                rules.origin(field)))));
    }

    private void line(String text) {
        lines.add(new Line(false, List.of(text)));
    }

    private String say(String key, Object... args) {
        return Words.text(locale, key, args);
    }
}
