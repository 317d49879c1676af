package vn.sohotich.platform.record.definition.header;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.sohotich.platform.record.definition.CellText;
import vn.sohotich.platform.testing.SharedFixtures;

/** The first sheet of a fixture workbook, whose cells are inline texts and plain numbers. */
public final class FixtureSheets {
    private FixtureSheets() {}

    public static List<List<String>> rows(String workbook) {
        return cells(workbook).stream()
                .map(row -> row.stream().map(CellText::text).toList())
                .toList();
    }

    public static List<List<CellText>> cells(String workbook) {
        try (ZipFile zip = new ZipFile(SharedFixtures.file(workbook).toFile());
                InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            Document sheet =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
            List<List<CellText>> rows = new ArrayList<>();
            NodeList found = sheet.getElementsByTagName("row");
            for (int i = 0; i < found.getLength(); i++) {
                rows.add(row((Element) found.item(i)));
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SAXException | ParserConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<CellText> row(Element row) {
        List<CellText> cells = new ArrayList<>();
        NodeList found = row.getElementsByTagName("c");
        for (int i = 0; i < found.getLength(); i++) {
            Element cell = (Element) found.item(i);
            int position = column(cell.getAttribute("r"));
            while (cells.size() < position) {
                cells.add(CellText.EMPTY);
            }
            cells.add(new CellText(cell.getTextContent(), "n".equals(cell.getAttribute("t"))));
        }
        return cells;
    }

    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
