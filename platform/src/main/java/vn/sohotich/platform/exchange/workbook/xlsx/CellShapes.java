package vn.sohotich.platform.exchange.workbook.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.workbook.BrokenFile;
import vn.sohotich.platform.exchange.workbook.cell.NumberShape;

/** How numbers stand in cells of each style of the workbook. */
final class CellShapes {

    private static final int MOST_STYLES = 100_000;

    private final List<NumberShape> shapes = new ArrayList<>();

    static CellShapes of(ZipPackage zip, String part) throws IOException {
        CellShapes styles = new CellShapes();
        if (zip.has(part)) {
            styles.read(zip, part);
        }
        return styles;
    }

    NumberShape get(@Nullable String style) {
        int index = number(style);
        return index < shapes.size() ? shapes.get(index) : NumberShape.PLAIN;
    }

    private void read(ZipPackage zip, String part) throws IOException {
        Map<Integer, String> codes = new HashMap<>();
        boolean inCells = false;
        try (XmlCursor xml = zip.cursor(part)) {
            while (xml.next()) {
                if (xml.atStart("numFmt")) {
                    codes.put(number(xml.attribute("numFmtId")), String.valueOf(xml.attribute("formatCode")));
                } else if (xml.atStart("cellXfs")) {
                    inCells = true;
                } else if (xml.atEnd("cellXfs")) {
                    inCells = false;
                } else if (inCells && xml.atStart("xf")) {
                    int format = number(xml.attribute("numFmtId"));
                    shapes.add(NumberShape.of(format, codes.get(format)));
                }
                if (shapes.size() > MOST_STYLES || codes.size() > MOST_STYLES) {
                    throw new BrokenFile("workbook.xml-unusual", part);
                }
            }
        }
    }

    private static int number(@Nullable String text) {
        if (text == null || text.length() > 6) {
            return 0;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
