package vn.sohotich.platform.exchange.workbook.marking;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.definition.Severity;

/** Marks an .xls, which can only be changed as a whole in memory; its format ends at 65,536 rows. */
final class XlsMarking {
    private static final int MOST_NOTES = 2_000;
    private static final Map<Severity, HSSFColorPredefined> COLOURS = Map.of(
            Severity.REFUSED, HSSFColorPredefined.CORAL,
            Severity.ERROR, HSSFColorPredefined.ROSE,
            Severity.WARNING, HSSFColorPredefined.LIGHT_YELLOW);

    private final MarkRequest request;
    private final MarkSpool marks;
    private final MarkWords words;
    private final Map<String, HSSFCellStyle> twins = new HashMap<>();
    private int notes;

    XlsMarking(MarkRequest request, MarkSpool marks) {
        this.request = request;
        this.marks = marks;
        this.words = new MarkWords(request.locale());
    }

    void write(Path target, MarkProgress progress) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(request.file().toFile(), true);
                HSSFWorkbook workbook = new HSSFWorkbook(files, true)) {
            mark(workbook, progress);
            summary(workbook);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
                workbook.write(out);
            }
        }
    }

    private void mark(HSSFWorkbook workbook, MarkProgress progress) throws IOException {
        HSSFSheet sheet = workbook.getSheet(request.sheet());
        int width = 0;
        for (int i = request.headerRow() - 1; i <= sheet.getLastRowNum(); i++) {
            HSSFRow row = sheet.getRow(i);
            width = row == null ? width : Math.max(width, row.getLastCellNum());
        }
        int codes = request.codesColumn(width);
        int references = request.referencesColumn(codes);
        HSSFPatriarch drawing = sheet.createDrawingPatriarch();
        forgetEarlier(sheet);
        header(sheet, codes, references);
        try (MarkSpool.Reader reader = marks.read()) {
            for (int number = request.headerRow() + 1; number <= marks.lastRow(); number++) {
                RowMarks found = reader.of(number);
                HSSFRow row = sheet.getRow(number - 1);
                if (row != null) {
                    mark(workbook, drawing, row, found, codes);
                    put(row, codes, found.codes());
                    put(row, references, found.ordinal() < 0 ? "" : Sign.reference(found.ordinal()));
                    progress.row(number, marks.lastRow());
                }
            }
        }
    }

    /** Notes and colours of an earlier round go where a cell of the data has them. */
    private void forgetEarlier(HSSFSheet sheet) {
        for (int i = request.headerRow(); i <= sheet.getLastRowNum(); i++) {
            HSSFRow row = sheet.getRow(i);
            if (row == null) {
                continue;
            }
            row.forEach(any -> {
                HSSFCell cell = (HSSFCell) any;
                HSSFComment note = cell.getCellComment();
                if (note != null && NoteMarks.AUTHOR.equals(note.getAuthor())) {
                    cell.removeCellComment();
                    cell.setCellStyle(twin(sheet.getWorkbook(), cell.getCellStyle(), null));
                }
            });
        }
    }

    private void header(HSSFSheet sheet, int codes, int references) {
        HSSFRow header = sheet.getRow(request.headerRow() - 1);
        HSSFCell last = header.getCell(Math.max(0, request.header().size() - 1));
        put(header, codes, Sign.codesHeader(words.text("marked.codes")));
        sheet.setColumnWidth(codes, 32 * 256);
        if (last != null) {
            header.getCell(codes).setCellStyle(last.getCellStyle());
        }
        if (request.batchId() != null) {
            put(header, references, Sign.referencesHeader(request.batchId()));
            sheet.setColumnHidden(references, true);
        }
    }

    private void mark(HSSFWorkbook workbook, HSSFPatriarch drawing, HSSFRow row, RowMarks found, int codes) {
        for (Map.Entry<Integer, List<Mark>> entry : found.byColumn().entrySet()) {
            int column = entry.getKey() < 0 ? codes : entry.getKey();
            HSSFCell cell = row.getCell(column);
            if (cell == null) {
                cell = row.createCell(column);
                HSSFCellStyle ofColumn = row.getSheet().getColumnStyle(column);
                if (ofColumn != null) {
                    cell.setCellStyle(ofColumn);
                }
            }
            if (entry.getKey() >= 0) {
                Severity heaviest = entry.getValue().getFirst().finding().severity();
                cell.setCellStyle(twin(workbook, cell.getCellStyle(), heaviest));
            }
            note(drawing, cell, words.note(entry.getValue()));
        }
    }

    private void note(HSSFPatriarch drawing, HSSFCell cell, String text) {
        if (notes >= MOST_NOTES || cell.getCellComment() != null) {
            return;
        }
        notes++;
        int row = cell.getRowIndex();
        int column = Math.min(cell.getColumnIndex() + 1, 250);
        HSSFClientAnchor anchor =
                new HSSFClientAnchor(0, 0, 0, 0, (short) column, row, (short) (column + 4), Math.min(row + 6, 65_535));
        HSSFComment comment = drawing.createCellComment(anchor);
        comment.setString(new HSSFRichTextString(text));
        comment.setAuthor(NoteMarks.AUTHOR);
        cell.setCellComment(comment);
    }

    /** The same style on a colour, or without one; made once, for the format has few. */
    private HSSFCellStyle twin(HSSFWorkbook workbook, HSSFCellStyle style, @Nullable Severity severity) {
        return twins.computeIfAbsent(style.getIndex() + "/" + severity, any -> {
            HSSFCellStyle twin = workbook.createCellStyle();
            twin.cloneStyleFrom(style);
            HSSFColorPredefined colour = severity == null ? null : COLOURS.get(severity);
            twin.setFillPattern(colour == null ? FillPatternType.NO_FILL : FillPatternType.SOLID_FOREGROUND);
            if (colour != null) {
                twin.setFillForegroundColor(colour.getIndex());
            }
            return twin;
        });
    }

    private static void put(HSSFRow row, int column, String text) {
        HSSFCell cell = row.getCell(column);
        if (!text.isEmpty()) {
            (cell == null ? row.createCell(column) : cell).setCellValue(new HSSFRichTextString(text));
        } else if (cell != null) {
            cell.setBlank();
        }
    }

    private void summary(HSSFWorkbook workbook) {
        SummaryRows summary = SummaryRows.of(marks, words, request.batchId() != null);
        int known = workbook.getSheetIndex(summary.sheet());
        if (known >= 0) {
            workbook.removeSheetAt(known);
        }
        HSSFSheet sheet = workbook.createSheet(summary.sheet());
        HSSFCellStyle plain = workbook.createCellStyle();
        plain.setWrapText(true);
        plain.setVerticalAlignment(VerticalAlignment.TOP);
        HSSFCellStyle bold = workbook.createCellStyle();
        bold.cloneStyleFrom(plain);
        HSSFFont font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        int number = 0;
        for (List<String> line : summary.above()) {
            sheet.addMergedRegion(new CellRangeAddress(number, number, 0, SummaryRows.WIDTHS.size() - 1));
            line(sheet, number++, line, number == 1 ? bold : plain).setHeightInPoints(number == 1 ? 20 : 34);
        }
        line(sheet, number++, summary.header(), bold);
        for (List<String> line : summary.rows()) {
            line(sheet, number++, line, plain);
        }
        for (int i = 0; i < SummaryRows.WIDTHS.size(); i++) {
            sheet.setColumnWidth(i, SummaryRows.WIDTHS.get(i) * 256);
        }
    }

    private static HSSFRow line(HSSFSheet sheet, int number, List<String> cells, HSSFCellStyle style) {
        HSSFRow row = sheet.createRow(number);
        for (int i = 0; i < cells.size(); i++) {
            HSSFCell cell = row.createCell(i);
            cell.setCellStyle(style);
            if (cells.get(i).matches("\\d{1,15}")) {
                cell.setCellValue(Double.parseDouble(cells.get(i)));
            } else {
                cell.setCellValue(new HSSFRichTextString(cells.get(i)));
            }
        }
        return row;
    }
}
