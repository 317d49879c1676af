package vn.sohotich.platform.exchange.workbook.marking;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.workbook.ColumnLetters;
import vn.sohotich.platform.record.definition.Severity;

/**
 * Writes the data sheet once more while it streams by: faulty cells in their coloured style, codes and references in two
 * columns of their own, everything else as it stands.
 */
final class SheetMarks {
    private static final Set<String> AFTER_NOTES = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst");

    private final XmlCopy xml;
    private final MarkRequest request;
    private final StyleMarks styles;
    private final NoteMarks notes;
    private final MarkWords words;
    private final MarkSpool.Reader marks;
    private final int codes;
    private final int references;
    private final Map<Integer, Integer> columnStyles = new HashMap<>();
    private boolean columnsWritten;
    private boolean notesWritten;
    private int row;
    private int rowStyle;
    private int lastHeaderStyle;

    SheetMarks(
            XmlCopy xml,
            MarkRequest request,
            StyleMarks styles,
            NoteMarks notes,
            MarkWords words,
            MarkSpool.Reader marks,
            int codes) {
        this.xml = xml;
        this.request = request;
        this.styles = styles;
        this.notes = notes;
        this.words = words;
        this.marks = marks;
        this.codes = codes;
        this.references = request.referencesColumn(codes);
    }

    void write(MarkProgress progress, long total) throws IOException {
        int depth = 0;
        while (xml.next()) {
            if (!xml.atStart()) {
                if (depth == 1 && xml.atEnd("worksheet")) {
                    writeNotes();
                }
                depth -= xml.atEnd("worksheet") || xml.atEnd("sheetData") || xml.atEnd("cols") ? 1 : 0;
                if (xml.atEnd("cols")) {
                    writeColumns();
                }
                xml.copy();
            } else if (depth == 0 || xml.atStart("cols")) {
                depth++;
                xml.copy();
            } else if (xml.atStart("sheetData")) {
                depth++;
                writeColumnsAlone();
                xml.copy();
            } else if (xml.atStart("row")) {
                row();
                progress.row(row, total);
            } else {
                other();
            }
        }
    }

    private void other() throws IOException {
        if (xml.atStart("dimension")) {
            xml.skip();
        } else if (xml.atStart("col")) {
            column();
        } else if (xml.atStart("autoFilter")) {
            xml.copyStart("ref", widened(String.valueOf(xml.attribute("ref"))));
            xml.copyInside();
        } else {
            notesWritten |= xml.atStart("legacyDrawing");
            if (AFTER_NOTES.contains(xml.name())) {
                writeNotes();
            }
            xml.copy();
            xml.copyInside();
        }
    }

    /** A filter that begins at the header takes the references in, so that sorting by it moves them along. */
    private String widened(String range) {
        String[] ends = range.replace("$", "").split(":", 2);
        boolean ofHeader = ends.length == 2 && ColumnLetters.row(ends[0]) == request.headerRow();
        return ofHeader && ColumnLetters.column(ends[1]) < references
                ? ends[0] + ":" + ColumnLetters.of(references) + ColumnLetters.row(ends[1])
                : range;
    }

    private void column() throws IOException {
        int first = number(xml.attribute("min")) - 1;
        int last = number(xml.attribute("max")) - 1;
        for (int column = first; column <= Math.min(last, references); column++) {
            columnStyles.put(column, number(xml.attribute("style")));
        }
        int lastOwn = request.batchId() == null ? codes : Math.max(codes, references);
        if (first > lastOwn) {
            writeColumns();
            xml.copy();
            xml.copyInside();
        } else if (first >= codes) {
            xml.skip();
        } else {
            xml.copyStart("max", String.valueOf(Math.min(last, codes - 1) + 1));
            xml.copyInside();
        }
    }

    private void writeColumnsAlone() throws IOException {
        if (!columnsWritten) {
            xml.start("cols");
            writeColumns();
            xml.end();
        }
    }

    private void writeColumns() throws IOException {
        if (columnsWritten) {
            return;
        }
        columnsWritten = true;
        String position = String.valueOf(codes + 1);
        xml.start("col", "min", position, "max", position, "width", "32", "customWidth", "1");
        xml.end();
        if (request.batchId() != null) {
            position = String.valueOf(references + 1);
            xml.start("col", "min", position, "max", position, "width", "10", "hidden", "1", "customWidth", "1");
            xml.end();
        }
    }

    private void writeNotes() throws IOException {
        if (!notesWritten) {
            notesWritten = true;
            xml.start("legacyDrawing");
            xml.relation(notes.relation());
            xml.end();
        }
    }

    private void row() throws IOException {
        String number = xml.attribute("r");
        row = number == null ? row + 1 : Math.max(row + 1, number(number));
        rowStyle = "1".equals(xml.attribute("customFormat")) ? number(xml.attribute("s")) : 0;
        RowMarks found = row > request.headerRow() ? marks.of(row) : new RowMarks(row, -1, List.of());
        TreeMap<Integer, List<Mark>> open = found.byColumn();
        Map<Integer, String> own = own(found, open.remove(-1));
        xml.copyStart("spans", null);
        int column = -1;
        while (xml.next() && !xml.atEnd("row")) {
            if (xml.atStart("c")) {
                String reference = xml.attribute("r");
                column = reference == null ? column + 1 : ColumnLetters.column(reference);
                before(column, open, own);
                cell(column, open.remove(column));
            } else if (xml.atStart()) {
                xml.copy();
                xml.copyInside();
            }
        }
        before(Integer.MAX_VALUE, open, own);
        xml.end();
    }

    /** What the row has in the two columns of marks. */
    private Map<Integer, String> own(RowMarks found, @Nullable List<Mark> ofRow) throws IOException {
        TreeMap<Integer, String> own = new TreeMap<>();
        if (ofRow != null) {
            notes.add(row, codes, words.note(ofRow));
        }
        if (row == request.headerRow()) {
            own.put(codes, Sign.codesHeader(words.text("marked.codes")));
        } else if (!found.marks().isEmpty()) {
            own.put(codes, found.codes());
        }
        if (request.batchId() != null && row == request.headerRow()) {
            own.put(references, Sign.referencesHeader(request.batchId()));
        } else if (request.batchId() != null && found.ordinal() >= 0) {
            own.put(references, Sign.reference(found.ordinal()));
        }
        return own;
    }

    /** Cells that come before a column and are not in the sheet: faulty ones that hold nothing, and the marks' own. */
    private void before(int column, TreeMap<Integer, List<Mark>> open, Map<Integer, String> own) throws IOException {
        for (int next = next(open, own); next < column; next = next(open, own)) {
            List<Mark> found = open.remove(next);
            String text = own.remove(next);
            if (text != null) {
                text(next, text, row == request.headerRow() ? lastHeaderStyle : 0);
            } else if (found != null) {
                int style = rowStyle > 0 ? rowStyle : columnStyles.getOrDefault(next, 0);
                xml.start("c", "r", ColumnLetters.of(next) + row, "s", marked(next, style, found));
                xml.end();
            }
        }
    }

    private static int next(TreeMap<Integer, List<Mark>> open, Map<Integer, String> own) {
        int first = open.isEmpty() ? Integer.MAX_VALUE : open.firstKey();
        return own.keySet().stream().mapToInt(Integer::intValue).reduce(first, Math::min);
    }

    private void cell(int column, @Nullable List<Mark> found) throws IOException {
        boolean codesHere = column == codes;
        if (codesHere || column == references && request.batchId() != null) {
            boolean content = xml.skip();
            boolean known = column < request.header().size()
                    && Sign.isOwn(request.header().get(column));
            if (content && !known) {
                throw new Occupied();
            }
            return;
        }
        int style = number(xml.attribute("s"));
        if (row == request.headerRow()) {
            lastHeaderStyle = style;
        }
        String shown = found == null ? String.valueOf(styles.unmarked(style)) : marked(column, style, found);
        xml.copyStart("s", shown.equals("0") ? null : shown);
        xml.copyInside();
    }

    private String marked(int column, int style, List<Mark> found) throws IOException {
        notes.add(row, column, words.note(found));
        Severity heaviest = found.getFirst().finding().severity();
        return String.valueOf(styles.marked(style, heaviest));
    }

    private void text(int column, String text, int style) throws IOException {
        String cell = ColumnLetters.of(column) + row;
        if (style == 0) {
            xml.start("c", "r", cell, "t", "inlineStr");
        } else {
            xml.start("c", "r", cell, "s", String.valueOf(style), "t", "inlineStr");
        }
        xml.start("is");
        xml.start("t");
        xml.text(text);
        xml.end();
        xml.end();
        xml.end();
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** Something stands where the columns of marks were to be: they have to go beyond everything. */
    static final class Occupied extends IOException {
        private static final long serialVersionUID = 1L;

        Occupied() {
            super("a cell stands beyond the header");
        }
    }
}
