package vn.sohotich.platform.exchange.workbook.marking;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.sohotich.platform.exchange.workbook.BrokenFile;
import vn.sohotich.platform.exchange.workbook.ColumnLetters;
import vn.sohotich.platform.exchange.workbook.Workbook;
import vn.sohotich.platform.exchange.workbook.WorkbookOutcome;
import vn.sohotich.platform.exchange.workbook.Workbooks;

/** Marks an .xlsx without ever holding its rows: the data sheet streams, the small parts beside it are changed as trees. */
final class XlsxMarking {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String SHEET_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private static final Pattern LAST_CELL = Pattern.compile("\\$([A-Z]{1,3})\\$(\\d+)$");

    private final MarkRequest request;
    private final MarkSpool marks;
    private final MarkWords words;

    XlsxMarking(MarkRequest request, MarkSpool marks) {
        this.request = request;
        this.marks = marks;
        this.words = new MarkWords(request.locale());
    }

    void write(Path target, MarkProgress progress) throws IOException {
        try {
            write(target, 0, progress);
        } catch (SheetMarks.Occupied beyondTheHeader) {
            write(target, widest(), progress);
        }
    }

    /** How many columns of the sheet hold something in any row. */
    private int widest() throws IOException {
        if (!(Workbooks.open(request.file()) instanceof WorkbookOutcome.Usable usable)) {
            throw new BrokenFile("workbook.truncated", request.sheet());
        }
        int[] widest = new int[1];
        try (Workbook workbook = usable.workbook()) {
            Workbooks.read(workbook, workbook.sheets().indexOf(request.sheet()), row -> {
                widest[0] = Math.max(widest[0], row.cells().length);
                return true;
            });
        }
        return widest[0];
    }

    private void write(Path target, int firstFree, MarkProgress progress) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 18);
                PackageEdit edit = new PackageEdit(request.file(), out)) {
            Element book = edit.document(WORKBOOK, null, null).getDocumentElement();
            String sheetPart = sheetPart(edit, book);
            String stylesPart = stylesPart(edit);
            StyleMarks styles = new StyleMarks(edit.document(stylesPart, "styleSheet", book.getNamespaceURI()));
            NoteMarks notes = new NoteMarks(edit, sheetPart);
            int codes = request.codesColumn(firstFree);
            try (InputStream in = edit.open(sheetPart);
                    MarkSpool.Reader reader = marks.read();
                    XmlCopy xml = new XmlCopy(in, edit.begin(sheetPart))) {
                new SheetMarks(xml, request, styles, notes, words, reader, codes).write(progress, marks.lastRow());
            }
            edit.end();
            notes.finish();
            widenFilter(book, request.referencesColumn(codes));
            summary(edit, book, styles);
            if (request.batchId() != null) {
                name(book, request.batchId());
            }
            edit.finish();
        }
    }

    private String sheetPart(PackageEdit edit, Element book) throws IOException {
        Element sheet = sheet(book, request.sheet());
        String id = sheet == null ? "" : sheet.getAttributeNS(PackageEdit.RELATION, "id");
        return target(edit, id);
    }

    private static String target(PackageEdit edit, String id) throws IOException {
        for (Element relation : Xml.children(edit.relations(WORKBOOK), "Relationship")) {
            if (relation.getAttribute("Id").equals(id)) {
                return Xml.resolve(WORKBOOK, relation.getAttribute("Target"));
            }
        }
        throw new BrokenFile("workbook.truncated", WORKBOOK);
    }

    private static String stylesPart(PackageEdit edit) throws IOException {
        PackageEdit.Related known = edit.related(WORKBOOK, "styles");
        if (known != null) {
            return known.part();
        }
        edit.relate(WORKBOOK, "styles", "xl/styles.xml");
        edit.declare("xl/styles.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
        return "xl/styles.xml";
    }

    private static @Nullable Element sheet(Element book, String name) {
        for (Element sheet : sheets(book)) {
            if (sheet.getAttribute("name").equals(name)) {
                return sheet;
            }
        }
        return null;
    }

    private static List<Element> sheets(Element book) {
        Element list = Xml.child(book, "sheets");
        return list == null ? List.of() : Xml.children(list, "sheet");
    }

    /** The name behind a filter covers what the filter covers. */
    private void widenFilter(Element book, int lastColumn) {
        Element names = Xml.child(book, "definedNames");
        List<Element> sheets = sheets(book);
        for (Element name : names == null ? List.<Element>of() : Xml.children(names, "definedName")) {
            int index = Xml.number(name, "localSheetId", -1);
            boolean ours = name.getAttribute("name").equals("_xlnm._FilterDatabase")
                    && index >= 0
                    && index < sheets.size()
                    && sheets.get(index).getAttribute("name").equals(request.sheet());
            Matcher end = LAST_CELL.matcher(name.getTextContent());
            if (ours && end.find() && ColumnLetters.column(end.group(1)) < lastColumn) {
                name.setTextContent(end.replaceFirst("\\$" + ColumnLetters.of(lastColumn) + "\\$" + end.group(2)));
            }
        }
    }

    private void summary(PackageEdit edit, Element book, StyleMarks styles) throws IOException {
        SummaryRows rows = SummaryRows.of(marks, words, request.batchId() != null);
        byte[] content = SummaryPart.of(rows, styles.wrapped(false), styles.wrapped(true), book.getNamespaceURI());
        Element known = sheet(book, rows.sheet());
        if (known != null) {
            edit.write(target(edit, known.getAttributeNS(PackageEdit.RELATION, "id")), content);
            return;
        }
        String part = edit.free("xl/worksheets/sheetSht", ".xml");
        edit.declare(part, SHEET_TYPE);
        String id = edit.relate(WORKBOOK, "worksheet", part);
        int last = sheets(book).stream()
                .mapToInt(sheet -> Xml.number(sheet, "sheetId", 0))
                .max()
                .orElse(0);
        Element list = Xml.child(book, "sheets");
        if (list == null) {
            throw new BrokenFile("workbook.truncated", WORKBOOK);
        }
        Element sheet = Xml.append(list, "sheet");
        sheet.setAttribute("name", rows.sheet());
        sheet.setAttribute("sheetId", String.valueOf(last + 1));
        sheet.setAttributeNS(PackageEdit.RELATION, "r:id", id);
        edit.write(part, content);
    }

    private static void name(Element book, UUID batchId) {
        Element names = Xml.child(book, "definedNames");
        if (names == null) {
            names = Xml.create(book, "definedNames");
            Element before = Xml.child(book, "sheets");
            for (String earlier : List.of("functionGroups", "externalReferences")) {
                Element found = Xml.child(book, earlier);
                before = found == null ? before : found;
            }
            book.insertBefore(names, before == null ? null : before.getNextSibling());
        }
        for (Element known : Xml.children(names, "definedName")) {
            if (known.getAttribute("name").equals(Sign.HIDDEN_NAME)) {
                names.removeChild(known);
            }
        }
        Element name = Xml.append(names, "definedName");
        name.setAttribute("name", Sign.HIDDEN_NAME);
        name.setAttribute("hidden", "1");
        name.setTextContent("\"" + batchId + "\"");
    }

    /** The summary as a sheet of its own. */
    static final class SummaryPart {
        private SummaryPart() {}

        static byte[] of(SummaryRows summary, int plain, int bold, String namespace) throws IOException {
            Document document = Xml.create("worksheet", namespace);
            Element root = document.getDocumentElement();
            Element columns = Xml.append(root, "cols");
            for (int i = 0; i < SummaryRows.WIDTHS.size(); i++) {
                Element column = Xml.append(columns, "col");
                column.setAttribute("min", String.valueOf(i + 1));
                column.setAttribute("max", String.valueOf(i + 1));
                column.setAttribute("width", String.valueOf(SummaryRows.WIDTHS.get(i)));
                column.setAttribute("customWidth", "1");
            }
            Element data = Xml.append(root, "sheetData");
            int number = 0;
            for (List<String> line : summary.above()) {
                row(data, ++number, line, number == 1 ? bold : plain, true);
            }
            int merged = number;
            row(data, ++number, summary.header(), bold, false);
            for (List<String> line : summary.rows()) {
                row(data, ++number, line, plain, false);
            }
            Element merges = Xml.append(root, "mergeCells");
            for (int line = 1; line <= merged; line++) {
                Xml.append(merges, "mergeCell").setAttribute("ref", "A" + line + ":E" + line);
            }
            return Xml.write(document);
        }

        private static void row(Element data, int number, List<String> cells, int style, boolean tall) {
            Element row = Xml.append(data, "row");
            row.setAttribute("r", String.valueOf(number));
            if (tall) {
                row.setAttribute("ht", number == 1 ? "20" : "34");
                row.setAttribute("customHeight", "1");
            }
            for (int i = 0; i < cells.size(); i++) {
                Element cell = Xml.append(row, "c");
                cell.setAttribute("r", ColumnLetters.of(i) + number);
                cell.setAttribute("s", String.valueOf(style));
                if (cells.get(i).matches("\\d{1,15}")) {
                    Xml.append(cell, "v").setTextContent(cells.get(i));
                } else {
                    cell.setAttribute("t", "inlineStr");
                    Xml.append(Xml.append(cell, "is"), "t").setTextContent(cells.get(i));
                }
            }
        }
    }
}
