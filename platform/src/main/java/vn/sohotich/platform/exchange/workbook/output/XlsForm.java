package vn.sohotich.platform.exchange.workbook.output;

import org.apache.poi.hssf.usermodel.DVConstraint;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFDataValidation;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import vn.sohotich.platform.record.definition.CodeList;
import vn.sohotich.platform.record.definition.Column;

/** The form of a layout as an .xls: data sheet with its header, second sheet with the code lists. */
final class XlsForm {

    private static final int LAST_ROW = 65_535;
    private static final int WIDTH = 18 * 256;
    private static final int WIDE = 48 * 256;
    private static final int NOTE_HEIGHT = 9;
    private static final int[] HOW_TO_WIDTHS = {8, 30, 44, 18, 60, 60};

    private final SheetForm form;
    private final HSSFWorkbook workbook = new HSSFWorkbook();
    private final HSSFCellStyle text = workbook.createCellStyle();
    private final HSSFCellStyle bold = workbook.createCellStyle();
    private final HSSFCellStyle title = workbook.createCellStyle();
    private final HSSFCellStyle plain = workbook.createCellStyle();
    private final HSSFSheet sheet;

    XlsForm(SheetForm form) {
        this.form = form;
        text.setDataFormat((short) 0x31);
        text.setLocked(false);
        bold.cloneStyleFrom(text);
        bold.setLocked(true);
        HSSFFont font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        bold.setWrapText(true);
        title.setFont(font);
        plain.setDataFormat((short) 0x31);
        sheet = workbook.createSheet(form.sheet());
        sheet.createFreezePane(0, 1);
        HSSFRow header = sheet.createRow(0);
        for (int column = 0; column < form.headers().size(); column++) {
            put(header, column, form.headers().get(column), bold);
            sheet.setColumnWidth(column, WIDTH);
            sheet.setDefaultColumnStyle(column, text);
        }
        writeNotes();
    }

    HSSFWorkbook workbook() {
        return workbook;
    }

    /** Writes a text cell; what begins like a formula stays text. */
    void put(int row, int column, String value) {
        HSSFRow line = sheet.getRow(row);
        put(line == null ? sheet.createRow(row) : line, column, value, text);
    }

    private static void put(HSSFRow row, int column, String value, HSSFCellStyle style) {
        HSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(new HSSFRichTextString(value));
    }

    private void writeNotes() {
        HSSFSheet notes = workbook.createSheet(SheetForm.NOTES_SHEET);
        for (SheetForm.Block block : form.blocks()) {
            put(
                    row(notes, SheetForm.TITLE_ROW),
                    block.column(),
                    block.list().name().in(form.locale()),
                    bold);
            notes.addMergedRegion(
                    new CellRangeAddress(SheetForm.TITLE_ROW, SheetForm.TITLE_ROW, block.column(), block.column() + 1));
            notes.setColumnWidth(block.column() + 1, WIDE);
            int at = SheetForm.FIRST_CODE_ROW;
            for (CodeList.Code code : block.list().codes()) {
                HSSFRow row = row(notes, at++);
                put(row, block.column(), block.list().templateText(code), plain);
                put(row, block.column() + 1, code.label().in(form.locale()), plain);
            }
        }
    }

    private static HSSFRow row(HSSFSheet sheet, int number) {
        HSSFRow row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }

    /** Adds notes, drop-downs, locks and the sheet that explains it all, for people who fill the workbook in by hand. */
    void guide(ColumnRules rules, HowTo howTo) {
        HSSFPatriarch drawing = sheet.createDrawingPatriarch();
        for (int column = 0; column < form.columns().size(); column++) {
            Column at = form.columns().get(column);
            int place = column;
            form.field(at).ifPresent(field -> comment(drawing, place, rules.note(at, field)));
            form.choices(column).ifPresent(block -> offer(place, block));
        }
        explain(howTo);
        for (int number = 0; number < workbook.getNumberOfSheets(); number++) {
            workbook.getSheetAt(number).protectSheet(SheetForm.PASSWORD);
        }
        workbook.setActiveSheet(0);
    }

    private void comment(HSSFPatriarch drawing, int column, String note) {
        var anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(column);
        anchor.setCol2(column + 3);
        anchor.setRow2(NOTE_HEIGHT);
        var comment = drawing.createCellComment(anchor);
        comment.setString(new HSSFRichTextString(note));
        sheet.getRow(0).getCell(column).setCellComment(comment);
    }

    private void explain(HowTo howTo) {
        HSSFSheet explained = workbook.createSheet(howTo.sheet());
        int number = 0;
        for (HowTo.Line line : howTo.lines()) {
            HSSFRow row = explained.createRow(number++);
            for (int column = 0; column < line.cells().size(); column++) {
                put(row, column, line.cells().get(column), line.heading() ? title : plain);
            }
        }
        for (int column = 1; column < HOW_TO_WIDTHS.length; column++) {
            explained.setColumnWidth(column, HOW_TO_WIDTHS[column] * 256);
        }
    }

    private void offer(int column, SheetForm.Block block) {
        var validation = new HSSFDataValidation(
                new CellRangeAddressList(1, LAST_ROW, column, column),
                DVConstraint.createFormulaListConstraint(block.range()));
        validation.setSuppressDropDownArrow(false);
        validation.setEmptyCellAllowed(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.createErrorBox(block.list().name().in(form.locale()), Words.text(form.locale(), "workbook.choose"));
        sheet.addValidationData(validation);
    }
}
