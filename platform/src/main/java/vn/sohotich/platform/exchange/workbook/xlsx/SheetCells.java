package vn.sohotich.platform.exchange.workbook.xlsx;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.workbook.BrokenFile;
import vn.sohotich.platform.exchange.workbook.ColumnLetters;
import vn.sohotich.platform.exchange.workbook.MergedRange;
import vn.sohotich.platform.exchange.workbook.ReadLimits;
import vn.sohotich.platform.exchange.workbook.RowBuilder;
import vn.sohotich.platform.exchange.workbook.RowVisitor;
import vn.sohotich.platform.exchange.workbook.SheetTraits;
import vn.sohotich.platform.exchange.workbook.cell.NumberShape;
import vn.sohotich.platform.record.definition.CellText;

/** Reads the rows of one sheet part, cell by cell. */
final class SheetCells {

    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_TAIL = 200_000;

    private final String sheet;
    private final SharedStrings strings;
    private final CellShapes shapes;
    private final boolean from1904;
    private final ReadLimits limits;
    private final RowBuilder row;
    private final SheetTraits.Gathering traits = new SheetTraits.Gathering();
    private int column;

    SheetCells(String sheet, SharedStrings strings, CellShapes shapes, boolean from1904, ReadLimits limits) {
        this.sheet = sheet;
        this.strings = strings;
        this.shapes = shapes;
        this.from1904 = from1904;
        this.limits = limits;
        this.row = new RowBuilder(sheet, limits);
    }

    long read(XmlCursor xml, RowVisitor visitor) throws IOException {
        long rows = 0;
        while (xml.next()) {
            if (xml.atStart("c")) {
                cell(xml);
            } else if (xml.atStart("row")) {
                startRow(xml);
            } else if (xml.atEnd("row") && !row.isEmpty()) {
                rows++;
                if (!visitor.row(row.build())) {
                    return rows;
                }
            } else if (xml.atEnd("sheetData")) {
                readTail(xml);
                return rows;
            } else if (xml.atStart()) {
                around(xml);
            }
        }
        throw new BrokenFile("workbook.truncated", sheet);
    }

    SheetTraits traits() {
        return traits.seen();
    }

    /** What stands before the rows: the size that the sheet claims and its columns. */
    private void around(XmlCursor xml) throws IOException {
        xml.stranger();
        if (xml.atStart("dimension")) {
            traits.claims(MergedRange.of(String.valueOf(xml.attribute("ref"))).lastRow());
        } else if (xml.atStart("col") && isTrue(xml.attribute("hidden"))) {
            traits.hiddenColumns(number(xml.attribute("min")), number(xml.attribute("max")));
        }
    }

    /** What stands behind the rows, as far as it is of any length that people make. */
    private void readTail(XmlCursor xml) throws IOException {
        for (int elements = 0; elements < LONGEST_TAIL && xml.next(); elements++) {
            if (xml.atStart("mergeCell")) {
                traits.joined(MergedRange.of(String.valueOf(xml.attribute("ref"))));
            } else if (xml.atStart("filterColumn")) {
                traits.filter();
            }
        }
    }

    private static boolean isTrue(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    }

    private void startRow(XmlCursor xml) throws IOException {
        String number = xml.attribute("r");
        row.start(number == null ? row.number() + 1 : Math.max(row.number() + 1, ColumnLetters.row(number)));
        traits.row(row.number(), isTrue(xml.attribute("hidden")));
        if (xml.attributes() > 16) {
            xml.stranger();
        }
        column = -1;
    }

    private void cell(XmlCursor xml) throws IOException {
        String reference = null;
        String style = null;
        String type = null;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> reference = xml.attribute(i);
                case "s" -> style = xml.attribute(i);
                case "t" -> type = xml.attribute(i);
                default -> xml.stranger();
            }
        }
        column = reference == null ? column + 1 : ColumnLetters.column(reference);
        row.put(column, content(xml, style, type));
    }

    private CellText content(XmlCursor xml, @Nullable String style, @Nullable String type) throws IOException {
        CellText value = CellText.EMPTY;
        while (xml.next() && !xml.atEnd("c")) {
            if (xml.atStart("v")) {
                value = value(xml.text(), style, type);
            } else if (xml.atStart("is")) {
                String text = SharedStrings.richText(xml, "is", limits, () -> row.place(column));
                value = text.isEmpty() ? CellText.EMPTY : new CellText(text, false);
            } else if (xml.atStart("f")) {
                row.formula(column);
            } else if (xml.atStart()) {
                xml.stranger();
            }
        }
        return value;
    }

    private CellText value(String raw, @Nullable String style, @Nullable String type) throws IOException {
        if (raw.isEmpty()) {
            return CellText.EMPTY;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> shared(raw.strip());
            case "b" -> new CellText(raw.strip().equals("1") ? "TRUE" : "FALSE", false);
            case "n" -> number(raw.strip(), shapes.get(style));
            case "d" -> new CellText(isoDate(raw.strip()), false);
            default -> new CellText(SharedStrings.unescape(raw), false);
        };
    }

    private CellText number(String raw, NumberShape shape) {
        return raw.length() > LONGEST_NUMBER
                ? new CellText(raw, false)
                : new CellText(shape.text(raw, from1904), !shape.isDate());
    }

    private CellText shared(String raw) throws IOException {
        int number = 0;
        for (int i = 0; i < raw.length(); i++) {
            int digit = raw.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i > 8) {
                throw new BrokenFile("workbook.truncated", row.place(column));
            }
            number = number * 10 + digit;
        }
        return strings.get(number);
    }

    private static String isoDate(String raw) {
        return raw.matches("\\d{4}-\\d{2}-\\d{2}(T00:00:00(\\.0+)?Z?)?")
                ? raw.substring(8, 10) + "/" + raw.substring(5, 7) + "/" + raw.substring(0, 4)
                : raw;
    }
}
