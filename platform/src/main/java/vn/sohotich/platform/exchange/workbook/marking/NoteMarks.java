package vn.sohotich.platform.exchange.workbook.marking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.sohotich.platform.exchange.workbook.ColumnLetters;

/**
 * The notes at the cells of a sheet: the sender's own stay, those of an earlier round go, new ones come where there is
 * none. Spreadsheets grow slow with notes, so no more than {@value #MOST} are written; colours and codes have no limit.
 */
final class NoteMarks {
    static final int MOST = 20_000;
    static final String AUTHOR = "So Ho Tich";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final Pattern SHAPE = Pattern.compile("(?s)<v:shape\\b.*?</v:shape>");
    private static final Pattern ROW = Pattern.compile("<x:Row>\\s*(\\d+)\\s*</x:Row>");
    private static final Pattern COLUMN = Pattern.compile("<x:Column>\\s*(\\d+)\\s*</x:Column>");

    private final PackageEdit edit;
    private final String commentsPart;
    private final String drawingPart;
    private final String relation;
    private final Element list;
    private final String author;
    private final Set<String> taken = new HashSet<>();
    private final StringBuilder shapes = new StringBuilder();
    private final String drawing;
    private int added;

    NoteMarks(PackageEdit edit, String sheetPart) throws IOException {
        this.edit = edit;
        PackageEdit.Related comments = edit.related(sheetPart, "comments");
        PackageEdit.Related vml = edit.related(sheetPart, "vmlDrawing");
        commentsPart = comments == null ? edit.free("xl/commentsSht", ".xml") : comments.part();
        drawingPart = vml == null ? edit.free("xl/drawings/vmlDrawingSht", ".vml") : vml.part();
        if (comments == null) {
            edit.relate(sheetPart, "comments", commentsPart);
        }
        relation = vml == null ? edit.relate(sheetPart, "vmlDrawing", drawingPart) : vml.id();
        Document document = edit.document(commentsPart, "comments", MAIN);
        Element root = document.getDocumentElement();
        Element authors = childOf(root, "authors");
        list = childOf(root, "commentList");
        author = authorOf(authors);
        Set<String> gone = dropOwn();
        drawing = vml == null
                ? EMPTY_DRAWING
                : without(new String(edit.bytes(drawingPart), StandardCharsets.UTF_8), gone);
        Xml.children(list, "comment").forEach(comment -> taken.add(comment.getAttribute("ref")));
        edit.declare(commentsPart, "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
        edit.declareExtension("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
    }

    private static Element childOf(Element root, String name) {
        Element found = Xml.child(root, name);
        return found == null ? Xml.append(root, name) : found;
    }

    private static String authorOf(Element authors) {
        List<Element> known = Xml.children(authors, "author");
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).getTextContent().equals(AUTHOR)) {
                return String.valueOf(i);
            }
        }
        Xml.append(authors, "author").setTextContent(AUTHOR);
        return String.valueOf(known.size());
    }

    private Set<String> dropOwn() {
        Set<String> gone = new HashSet<>();
        for (Element comment : Xml.children(list, "comment")) {
            if (comment.getAttribute("authorId").equals(author)) {
                gone.add(comment.getAttribute("ref"));
                list.removeChild(comment);
            }
        }
        return gone;
    }

    private static String without(String drawing, Set<String> gone) {
        return gone.isEmpty()
                ? drawing
                : SHAPE.matcher(drawing)
                        .replaceAll(shape -> gone.contains(cell(shape)) ? "" : Matcher.quoteReplacement(shape.group()));
    }

    private static String cell(MatchResult shape) {
        Matcher row = ROW.matcher(shape.group());
        Matcher column = COLUMN.matcher(shape.group());
        return row.find() && column.find()
                ? ColumnLetters.of(Integer.parseInt(column.group(1))) + (Integer.parseInt(row.group(1)) + 1)
                : "";
    }

    /** The relation by which the sheet finds its notes. */
    String relation() {
        return relation;
    }

    boolean isFull() {
        return added >= MOST;
    }

    /** Adds a note at a cell by its row as people see it, unless the sender has one there. */
    void add(int row, int column, String text) {
        String cell = ColumnLetters.of(column) + row;
        if (isFull() || !taken.add(cell)) {
            return;
        }
        added++;
        Element comment = Xml.append(list, "comment");
        comment.setAttribute("ref", cell);
        comment.setAttribute("authorId", author);
        Element words = Xml.append(Xml.append(comment, "text"), "t");
        words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        words.setTextContent(text);
        int lines = (int) text.lines().count() + text.length() / 60 + 2;
        shapes.append(SHAPE_OF.formatted(
                7_000_000 + added, column + 1, row - 1, column + 5, row - 1 + lines, row - 1, column));
    }

    void finish() throws IOException {
        int end = drawing.lastIndexOf("</xml>");
        String whole = end < 0 ? drawing : drawing.substring(0, end) + shapes + drawing.substring(end);
        edit.write(drawingPart, whole.getBytes(StandardCharsets.UTF_8));
    }

    private static final String EMPTY_DRAWING = """
            <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
            xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" \
            data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" \
            path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" \
            o:connecttype="rect"/></v:shapetype></xml>""";
    private static final String SHAPE_OF = """
            <v:shape id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;visibility:hidden" \
            fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" \
            obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>\
            <x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>\
            <x:Anchor>%d, 15, %d, 2, %d, 15, %d, 4</x:Anchor><x:AutoFill>False</x:AutoFill>\
            <x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>""";
}
