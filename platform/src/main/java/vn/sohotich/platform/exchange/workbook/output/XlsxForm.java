package vn.sohotich.platform.exchange.workbook.output;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.definition.CodeList;
import vn.sohotich.platform.record.definition.Column;

/** The form of a layout as an .xlsx: data sheet with its header, second sheet with the code lists. */
final class XlsxForm {

    private static final String TEXT = "@";
    private static final double WIDTH = 18;
    private static final double WIDE = 48;
    private static final int LAST_ROW = 1_048_575;
    private static final int[] HOW_TO_WIDTHS = {8, 30, 44, 18, 60, 60};
    private static final SheetProtectionOption[] KEPT = {
        SheetProtectionOption.SHEET,
        SheetProtectionOption.OBJECTS,
        SheetProtectionOption.SCENARIOS,
        SheetProtectionOption.FORMAT_CELLS,
        SheetProtectionOption.INSERT_COLUMNS,
        SheetProtectionOption.DELETE_COLUMNS,
        SheetProtectionOption.INSERT_HYPERLINKS,
        SheetProtectionOption.PIVOT_TABLES
    };

    private final SheetForm form;
    private final Workbook workbook;
    private final Worksheet sheet;
    private @Nullable HowTo howTo;

    XlsxForm(SheetForm form, OutputStream out) {
        this.form = form;
        this.workbook = new Workbook(out, "SoHoTich", "1.0");
        this.sheet = workbook.newWorksheet(form.sheet());
        sheet.freezePane(0, 1);
        for (int column = 0; column < form.headers().size(); column++) {
            sheet.width(column, WIDTH);
            sheet.style(column)
                    .format(TEXT)
                    .protectionOption(ProtectionOption.LOCKED, false)
                    .set();
            sheet.inlineString(0, column, form.headers().get(column));
            sheet.style(0, column)
                    .bold()
                    .wrapText(true)
                    .format(TEXT)
                    .protectionOption(ProtectionOption.LOCKED, true)
                    .set();
        }
    }

    /** Writes a text cell; what begins like a formula stays text. */
    void put(int row, int column, String value) {
        sheet.inlineString(row, column, value);
        sheet.style(row, column)
                .format(TEXT)
                .protectionOption(ProtectionOption.LOCKED, false)
                .set();
    }

    /** Lets go of the rows so far. */
    void flush() throws IOException {
        sheet.flush();
    }

    void finish() throws IOException {
        sheet.finish();
        Worksheet notes = workbook.newWorksheet(SheetForm.NOTES_SHEET);
        for (SheetForm.Block block : form.blocks()) {
            int column = block.column();
            notes.value(SheetForm.TITLE_ROW, column, block.list().name().in(form.locale()));
            notes.range(SheetForm.TITLE_ROW, column, SheetForm.TITLE_ROW, column + 1)
                    .merge();
            notes.style(SheetForm.TITLE_ROW, column).bold().set();
            notes.width(column + 1, WIDE);
            int at = SheetForm.FIRST_CODE_ROW;
            for (CodeList.Code code : block.list().codes()) {
                notes.value(at, column, block.list().templateText(code));
                notes.style(at, column).format(TEXT).set();
                notes.value(at++, column + 1, code.label().in(form.locale()));
            }
        }
        lock(notes);
        notes.finish();
        explain();
        workbook.finish();
    }

    private void explain() throws IOException {
        HowTo explanation = howTo;
        if (explanation == null) {
            return;
        }
        Worksheet explained = workbook.newWorksheet(explanation.sheet());
        int row = 0;
        for (HowTo.Line line : explanation.lines()) {
            for (int column = 0; column < line.cells().size(); column++) {
                explained.inlineString(row, column, line.cells().get(column));
                if (line.heading()) {
                    explained.style(row, column).bold().set();
                }
            }
            row++;
        }
        for (int column = 1; column < HOW_TO_WIDTHS.length; column++) {
            explained.width(column, HOW_TO_WIDTHS[column]);
        }
        lock(explained);
        explained.finish();
    }

    /** Rows may still be inserted, deleted and sorted, columns made wider. */
    private void lock(Worksheet locked) {
        if (howTo != null) {
            locked.protect(SheetForm.PASSWORD, KEPT);
        }
    }

    /** Adds notes, drop-downs, locks and the sheet that explains it all, for people who fill the workbook in by hand. */
    void guide(ColumnRules rules, HowTo explanation) {
        howTo = explanation;
        for (int column = 0; column < form.columns().size(); column++) {
            Column at = form.columns().get(column);
            int place = column;
            form.field(at).ifPresent(field -> sheet.comment(0, place, rules.note(at, field)));
            form.choices(column).ifPresent(block -> offer(place, block));
        }
        lock(sheet);
    }

    private void offer(int column, SheetForm.Block block) {
        sheet.range(1, column, LAST_ROW, column)
                .validateWithListByFormula(block.range())
                .allowBlank(true)
                .showDropdown(true)
                .errorStyle(DataValidationErrorStyle.WARNING)
                .showErrorMessage(true)
                .errorTitle(block.list().name().in(form.locale()))
                .error(Words.text(form.locale(), "workbook.choose"));
    }
}
