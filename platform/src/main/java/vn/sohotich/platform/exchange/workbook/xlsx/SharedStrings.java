package vn.sohotich.platform.exchange.workbook.xlsx;

import java.io.IOException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.workbook.BrokenFile;
import vn.sohotich.platform.exchange.workbook.ReadLimits;
import vn.sohotich.platform.exchange.workbook.cell.StringSpool;
import vn.sohotich.platform.record.definition.CellText;

/** The shared strings of a package, read only as far as cells ask for them. */
final class SharedStrings implements AutoCloseable {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final String part;
    private final ReadLimits limits;
    private final StringSpool spool = new StringSpool();
    private @Nullable XmlCursor xml;

    SharedStrings(ZipPackage zip, String part, ReadLimits limits) throws IOException {
        this.part = part;
        this.limits = limits;
        this.xml = zip.has(part) ? zip.cursor(part) : null;
    }

    CellText get(int number) throws IOException {
        while (spool.size() <= number) {
            if (!readOne()) {
                throw new BrokenFile("workbook.truncated", part);
            }
        }
        return spool.get(number);
    }

    private boolean readOne() throws IOException {
        if (xml == null) {
            return false;
        }
        while (xml.next()) {
            if (xml.atStart("si")) {
                spool.add(richText(xml, "si", limits, () -> part));
                return true;
            }
            if (xml.atStart() && !xml.atStart("sst")) {
                xml.stranger();
            }
        }
        xml.close();
        xml = null;
        return false;
    }

    /** All runs of a text up to the end of the element, phonetic guides left out. */
    static String richText(XmlCursor xml, String end, ReadLimits limits, Supplier<String> place) throws IOException {
        String text = "";
        boolean guide = false;
        while (xml.next() && !xml.atEnd(end)) {
            if (xml.atStart("rPh")) {
                guide = true;
            } else if (xml.atEnd("rPh")) {
                guide = false;
            } else if (xml.atStart("t") && !guide) {
                String run = xml.text();
                text = text.isEmpty() ? run : text + run;
                if (text.length() > limits.cellChars()) {
                    throw new BrokenFile("workbook.cell-too-long", place.get());
                }
            }
        }
        return unescape(text);
    }

    /** Control characters are written as {@code _x000D_}. */
    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escape = ESCAPE.matcher(text);
        return escape.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    @Override
    public void close() throws IOException {
        if (xml != null) {
            xml.close();
        }
        spool.close();
    }
}
