package vn.sohotich.platform.record.definition.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.sohotich.platform.record.definition.Column;
import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.Label;
import vn.sohotich.platform.record.definition.Layout;
import vn.sohotich.platform.record.definition.era.BookVersion;

/** Reads workbook layouts; a column written as plain text belongs to the field that its header names. */
final class LayoutReader {
    private final Map<String, Field> fields = new HashMap<>();

    private LayoutReader(List<Field> fields) {
        fields.forEach(field -> this.fields.put(bare(field.name()), field));
    }

    /** The layouts of the file, the first one for every era, and the plain one, which every kind has. */
    static List<Layout> layouts(Node type, List<Field> fields, List<BookVersion> versions) {
        var reader = new LayoutReader(fields);
        List<Layout> layouts = new ArrayList<>();
        type.nodes("layouts").forEach(node -> layouts.add(reader.layout(node)));
        if (!layouts.isEmpty()) {
            Layout whole = layouts.getFirst();
            versions.stream()
                    .filter(version -> !version.without().isEmpty())
                    .forEach(version -> layouts.add(of(version, whole)));
        }
        layouts.add(plain(type.text("kind"), fields));
        return layouts;
    }

    private static Layout of(BookVersion version, Layout whole) {
        List<Column> columns = whole.columns().stream()
                .filter(column -> column.field() == null || version.has(column.field()))
                .toList();
        var name = new Label(
                whole.name().vi() + " – " + version.label().vi(),
                whole.name().en() + " – " + version.label().en());
        return new Layout(version.layoutId(whole), name, whole.sheet(), true, whole.dateStyle(), columns);
    }

    private static Layout plain(String kind, List<Field> fields) {
        List<Column> columns = fields.stream()
                .map(field -> new Column(field.name(), field.name(), field.name(), Column.Carries.VALUE))
                .toList();
        var name = new Label("Cột kỹ thuật, thứ tự bất kỳ", "Technical columns in any order");
        return new Layout(Layout.PLAIN, name, kind, false, Layout.DateStyle.DOTS, columns);
    }

    private Layout layout(Node node) {
        List<Column> columns = new ArrayList<>();
        for (Object item : node.items("columns")) {
            String place = node.place() + "/columns[" + (columns.size() + 1) + "]";
            columns.add(item instanceof String header ? named(place, header) : described(new Node(place, item)));
        }
        var layout = new Layout(
                node.text("id"),
                node.label(),
                node.text("sheet"),
                node.flag("inferred"),
                node.oneOf(Layout.DateStyle.class, node.text("dateStyle")),
                columns);
        node.done();
        return layout;
    }

    private Column named(String place, String header) {
        Field field = fields.get(bare(header));
        if (field == null) {
            throw new InvalidDefinition(place, "no field for the header '" + header + "'");
        }
        return new Column(header, field.name(), field.name(), Column.Carries.VALUE);
    }

    private Column described(Node node) {
        String header = node.text("header");
        Column.Carries carries =
                node.oneOf(Column.Carries.class, node.optional("carries").orElse("VALUE"));
        Optional<String> field = node.optional("field");
        boolean value = carries == Column.Carries.VALUE;
        String name = value ? field.orElseThrow(() -> node.invalid("'field' is missing")) : header.strip();
        node.done();
        return new Column(header, name, field.orElse(null), carries);
    }

    private static String bare(String header) {
        int hint = header.indexOf("i=[");
        return (hint < 0 ? header : header.substring(0, hint)).strip().toLowerCase(Locale.ROOT);
    }
}
