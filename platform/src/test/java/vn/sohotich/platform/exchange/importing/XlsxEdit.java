package vn.sohotich.platform.exchange.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import vn.sohotich.platform.testing.TestDataFolder;

/** Mends cells of the first sheet of an .xlsx as a person would, and leaves everything else of the file alone. */
final class XlsxEdit {
    /** The column of references of the police's layout. */
    static final String REFERENCE = "BK";

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String sheet;

    private XlsxEdit(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        sheet = new String(parts.get(SHEET), StandardCharsets.UTF_8);
    }

    static XlsxEdit of(Path file) {
        try {
            return new XlsxEdit(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes text into a cell that is there. */
    XlsxEdit put(String cell, String text) {
        Matcher found = Pattern.compile("(?s)<c r=\"" + cell + "\"([^>]*?)(/>|>.*?</c>)").matcher(sheet);
        if (!found.find()) {
            throw new AssertionError("no cell " + cell);
        }
        String style = found.group(1).replaceAll(" t=\"[^\"]*\"", "");
        sheet = sheet.substring(0, found.start())
                + "<c r=\"" + cell + "\"" + style + " t=\"inlineStr\"><is><t>" + text + "</t></is></c>"
                + sheet.substring(found.end());
        return this;
    }

    /** What a cell holds, as it stands in the part. */
    String cell(String cell) {
        Matcher found = Pattern.compile("(?s)<c r=\"" + cell + "\"[^>]*?>(.*?)</c>").matcher(sheet);
        return found.find() ? found.group(1) : "";
    }

    /** Exchanges two rows, as sorting does. */
    XlsxEdit swap(int one, int other) {
        String first = row(one);
        String second = row(other);
        sheet = sheet.replace(first, "@first@").replace(second, "@second@");
        sheet = sheet.replace("@first@", renumbered(second, other, one))
                .replace("@second@", renumbered(first, one, other));
        return this;
    }

    XlsxEdit delete(int row) {
        sheet = sheet.replace(row(row), "");
        return this;
    }

    private String row(int number) {
        Matcher found = Pattern.compile("(?s)<row r=\"" + number + "\".*?</row>").matcher(sheet);
        if (!found.find()) {
            throw new AssertionError("no row " + number);
        }
        return found.group();
    }

    private static String renumbered(String row, int from, int to) {
        return row.replace("<row r=\"" + from + "\"", "<row r=\"" + to + "\"")
                .replaceAll("(<c r=\"[A-Z]+)" + from + "\"", "$1" + to + "\"");
    }

    Path write() {
        try {
            Path file = TestDataFolder.fresh("mended").resolve("mended.xlsx");
            parts.put(SHEET, sheet.getBytes(StandardCharsets.UTF_8));
            try (OutputStream out = Files.newOutputStream(file);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
