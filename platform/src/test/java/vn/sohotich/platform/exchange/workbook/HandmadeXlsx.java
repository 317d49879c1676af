package vn.sohotich.platform.exchange.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An .xlsx put together part by part, so that any part of it can be wrong. */
final class HandmadeXlsx {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int count;
    private String properties = "";

    static HandmadeXlsx withSheet(String name, String sheetData) {
        return new HandmadeXlsx().sheet(name, "", sheetData, "");
    }

    static String textRow(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.append("<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                        .formatted(ColumnLetters.of(i), number, cells[i]));
            }
        }
        return row.append("</row>").toString();
    }

    HandmadeXlsx sheet(String name, String state, String sheetData, String after) {
        count++;
        sheets.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\" %s/>".formatted(name, count, count, state));
        relations.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                .formatted(count, REL, count));
        parts.put(
                "xl/worksheets/sheet" + count + ".xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + sheetData + "</sheetData>" + after + "</worksheet>");
        return this;
    }

    HandmadeXlsx from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    HandmadeXlsx sharedStrings(String... items) {
        relations.append(
                "<Relationship Id=\"rIdS\" Type=\"%s/sharedStrings\" Target=\"sharedStrings.xml\"/>".formatted(REL));
        return part(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"" + MAIN + "\"><si>" + String.join("</si><si>", items) + "</si></sst>");
    }

    HandmadeXlsx styles(String formats, String cellFormats) {
        relations.append("<Relationship Id=\"rIdF\" Type=\"%s/styles\" Target=\"styles.xml\"/>".formatted(REL));
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + formats + "</numFmts><cellXfs>" + cellFormats
                        + "</cellXfs></styleSheet>");
    }

    HandmadeXlsx part(String name, String text) {
        parts.put(name, text);
        return this;
    }

    Path write(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private void write(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            parts.putIfAbsent(
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + REL + "\">" + properties + "<sheets>" + sheets
                            + "</sheets></workbook>");
            parts.putIfAbsent(
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                            + "</Relationships>");
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
