package vn.sohotich.platform.exchange.workbook.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sohotich.platform.exchange.workbook.BrokenFile;

/**
 * What the package says about itself: its visible sheets with the parts that hold them, where the shared strings lie,
 * from which year its dates count, and the names it gives.
 */
record PackageParts(
        List<SheetPart> sheets, String sharedStrings, String styles, boolean from1904, Map<String, String> names) {

    /** A visible sheet and the part that holds it. */
    record SheetPart(String name, String part) {}

    private static final int MOST_SHEETS = 500;
    private static final int MOST_NAMES = 2_000;

    static PackageParts of(ZipPackage zip) throws IOException {
        Map<String, String> targets = new HashMap<>();
        Map<String, String> byType = new HashMap<>();
        readRelations(zip, targets, byType);
        List<SheetPart> sheets = new ArrayList<>();
        boolean from1904 = false;
        Map<String, String> names = new HashMap<>();
        try (XmlCursor xml = zip.cursor("xl/workbook.xml")) {
            while (xml.next()) {
                if (xml.atStart("workbookPr")) {
                    String flag = xml.attribute("date1904");
                    from1904 = "1".equals(flag) || "true".equals(flag);
                } else if (xml.atStart("sheet")) {
                    addSheet(xml, targets, sheets);
                } else if (xml.atStart("definedName") && names.size() < MOST_NAMES) {
                    String name = xml.attribute("name");
                    names.put(String.valueOf(name), xml.text());
                }
            }
        }
        return new PackageParts(
                List.copyOf(sheets),
                byType.getOrDefault("sharedStrings", "xl/sharedStrings.xml"),
                byType.getOrDefault("styles", "xl/styles.xml"),
                from1904,
                Map.copyOf(names));
    }

    private static void addSheet(XmlCursor xml, Map<String, String> targets, List<SheetPart> sheets)
            throws IOException {
        String name = xml.attribute("name");
        String state = xml.attribute("state");
        String target = targets.get(String.valueOf(xml.attribute("id")));
        if (name == null || target == null || state != null && state.endsWith("idden")) {
            return;
        }
        if (sheets.size() >= MOST_SHEETS) {
            throw new BrokenFile("workbook.too-many-parts", sheets.size(), MOST_SHEETS);
        }
        sheets.add(new SheetPart(name, target));
    }

    private static void readRelations(ZipPackage zip, Map<String, String> targets, Map<String, String> byType)
            throws IOException {
        if (!zip.has("xl/_rels/workbook.xml.rels")) {
            return;
        }
        try (XmlCursor xml = zip.cursor("xl/_rels/workbook.xml.rels")) {
            while (xml.next()) {
                if (xml.atStart("Relationship")) {
                    String id = xml.attribute("Id");
                    String type = xml.attribute("Type");
                    String target = xml.attribute("Target");
                    if (id != null && type != null && target != null && zip.has(inside(target))) {
                        String kind = type.substring(type.lastIndexOf('/') + 1);
                        if (kind.equals("worksheet")) {
                            targets.put(id, inside(target));
                        } else {
                            byType.put(kind, inside(target));
                        }
                    }
                }
            }
        }
    }

    private static String inside(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }
}
