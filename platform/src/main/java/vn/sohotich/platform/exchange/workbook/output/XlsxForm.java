package vn.sohotich.platform.exchange.workbook.output;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.sohotich.platform.record.definition.CodeList;

/** The form of a layout as an .xlsx: data sheet with its header, second sheet with the code lists. */
final class XlsxForm {

    private static final String TEXT = "@";
    private static final double WIDTH = 18;
    private static final double WIDE = 48;
    private static final int LAST_ROW = 1_048_575;

    private final SheetForm form;
    private final Workbook workbook;
    private final Worksheet sheet;

    XlsxForm(SheetForm form, OutputStream out) {
        this.form = form;
        this.workbook = new Workbook(out, "SoHoTich", "1.0");
        this.sheet = workbook.newWorksheet(form.sheet());
        sheet.freezePane(0, 1);
        for (int column = 0; column < form.headers().size(); column++) {
            sheet.width(column, WIDTH);
            sheet.style(column).format(TEXT).set();
            sheet.inlineString(0, column, form.headers().get(column));
            sheet.style(0, column).bold().wrapText(true).format(TEXT).set();
        }
    }

    /** Writes a text cell; what begins like a formula stays text. */
    void put(int row, int column, String value) {
        sheet.inlineString(row, column, value);
        sheet.style(row, column).format(TEXT).set();
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
        notes.finish();
        workbook.finish();
    }

    /** Adds drop-downs and header notes, for people who fill the workbook in by hand. */
    void guide() {
        for (int column = 0; column < form.headers().size(); column++) {
            String note = form.note(column);
            if (!note.isEmpty()) {
                sheet.comment(0, column, note);
            }
            int at = column;
            form.choices(column)
                    .ifPresent(block -> sheet.range(1, at, LAST_ROW, at)
                            .validateWithListByFormula(block.range())
                            .allowBlank(true)
                            .showDropdown(true)
                            .errorStyle(DataValidationErrorStyle.WARNING)
                            .showErrorMessage(true)
                            .errorTitle(block.list().name().in(form.locale()))
                            .error(Words.text(form.locale(), "workbook.choose")));
        }
    }
}
