package vn.sohotich.platform.exchange.workbook.marking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.sohotich.platform.record.definition.Severity;

/**
 * The cell styles of a workbook and their coloured twins: the same number format, font, border and alignment on the
 * colour of a severity. A style that an earlier round has coloured loses its colour where nothing is wrong any more.
 */
final class StyleMarks {
    private static final Map<Severity, String> COLOURS = new EnumMap<>(
            Map.of(Severity.REFUSED, "FFF4A6A0", Severity.ERROR, "FFFBCFCB", Severity.WARNING, "FFFFEBB0"));

    private final Element root;
    private final Element cellStyles;
    private final List<Element> styles;
    private final Map<Severity, Integer> fills = new EnumMap<>(Severity.class);
    private final Set<Integer> ownFills = new HashSet<>();
    private final Map<String, Integer> twins = new HashMap<>();

    StyleMarks(Document document) throws IOException {
        root = document.getDocumentElement();
        Element found = Xml.child(root, "cellXfs");
        cellStyles = found == null ? Xml.append(root, "cellXfs") : found;
        styles = new ArrayList<>(Xml.children(cellStyles, "xf"));
        if (styles.isEmpty()) {
            styles.add(Xml.append(cellStyles, "xf"));
        }
        addFills();
    }

    private void addFills() {
        Element all = Xml.child(root, "fills");
        if (all == null) {
            all = Xml.create(root, "fills");
            root.insertBefore(all, cellStyles);
            for (String usual : List.of("none", "gray125")) {
                Xml.append(Xml.append(all, "fill"), "patternFill").setAttribute("patternType", usual);
            }
        }
        List<Element> known = Xml.children(all, "fill");
        for (int i = 0; i < known.size(); i++) {
            String colour = colour(known.get(i));
            for (Map.Entry<Severity, String> own : COLOURS.entrySet()) {
                if (own.getValue().equalsIgnoreCase(colour)) {
                    ownFills.add(i);
                    fills.putIfAbsent(own.getKey(), i);
                }
            }
        }
        for (Map.Entry<Severity, String> own : COLOURS.entrySet()) {
            if (!fills.containsKey(own.getKey())) {
                int index = Xml.children(all, "fill").size();
                solid(all, own.getValue());
                fills.put(own.getKey(), index);
                ownFills.add(index);
            }
        }
        all.setAttribute("count", String.valueOf(Xml.children(all, "fill").size()));
    }

    private static String colour(Element fill) {
        Element pattern = Xml.child(fill, "patternFill");
        Element colour = pattern == null ? null : Xml.child(pattern, "fgColor");
        return colour == null ? "" : colour.getAttribute("rgb");
    }

    private static void solid(Element fills, String colour) {
        Element pattern = Xml.append(Xml.append(fills, "fill"), "patternFill");
        pattern.setAttribute("patternType", "solid");
        Xml.append(pattern, "fgColor").setAttribute("rgb", colour);
        Xml.append(pattern, "bgColor").setAttribute("indexed", "64");
    }

    /** The style of a cell with a finding of this weight. */
    int marked(int style, Severity severity) {
        return twin(style, fills.getOrDefault(severity, 0));
    }

    /** The style of a cell without findings: the same, unless an earlier round coloured it. */
    int unmarked(int style) {
        int known = style < styles.size() ? style : 0;
        return ownFills.contains(Xml.number(styles.get(known), "fillId", 0)) ? twin(known, 0) : style;
    }

    private int twin(int style, int fill) {
        int base = style < styles.size() ? style : 0;
        return twins.computeIfAbsent(base + "/" + fill, any -> {
            Element twin = (Element) styles.get(base).cloneNode(true);
            twin.setAttribute("fillId", String.valueOf(fill));
            twin.setAttribute("applyFill", "1");
            return add(twin);
        });
    }

    /** A style that breaks long text into lines; bold for headings. */
    int wrapped(boolean bold) {
        return twins.computeIfAbsent("wrapped" + bold, any -> {
            Element style = Xml.create(cellStyles, "xf");
            for (String part : List.of("numFmtId", "fillId", "borderId", "xfId")) {
                style.setAttribute(part, "0");
            }
            style.setAttribute("fontId", String.valueOf(bold ? boldFont() : 0));
            style.setAttribute("applyFont", "1");
            style.setAttribute("applyAlignment", "1");
            Element alignment = Xml.append(style, "alignment");
            alignment.setAttribute("vertical", "top");
            alignment.setAttribute("wrapText", "1");
            return add(style);
        });
    }

    private int boldFont() {
        Element fonts = Xml.child(root, "fonts");
        if (fonts == null) {
            return 0;
        }
        List<Element> known = Xml.children(fonts, "font");
        Element font = known.isEmpty()
                ? Xml.create(fonts, "font")
                : (Element) known.getFirst().cloneNode(true);
        if (Xml.child(font, "b") == null) {
            font.insertBefore(Xml.create(fonts, "b"), font.getFirstChild());
        }
        fonts.appendChild(font);
        fonts.setAttribute("count", String.valueOf(known.size() + 1));
        return known.size();
    }

    private int add(Element style) {
        cellStyles.appendChild(style);
        styles.add(style);
        cellStyles.setAttribute("count", String.valueOf(styles.size()));
        return styles.size() - 1;
    }
}
