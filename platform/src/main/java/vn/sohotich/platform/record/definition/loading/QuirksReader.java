package vn.sohotich.platform.record.definition.loading;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.FieldType;

/** Reads what is known about the habits of files. */
final class QuirksReader {
    private QuirksReader() {}

    static BookType.Quirks quirks(Node type) {
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        type.optionalNode("aliases")
                .ifPresent(node -> node.keys().forEach(field -> aliases.put(field, node.texts(field))));
        Map<FieldType, List<String>> emptyForms = new EnumMap<>(FieldType.class);
        type.optionalNode("emptyForms")
                .ifPresent(node ->
                        node.keys().forEach(key -> emptyForms.put(node.oneOf(FieldType.class, key), node.texts(key))));
        return new BookType.Quirks(
                aliases,
                emptyForms,
                type.nodes("fillers").stream().map(QuirksReader::filler).toList());
    }

    private static BookType.Filler filler(Node node) {
        var filler = new BookType.Filler(node.text("field"), node.text("code"), node.texts("whenEmpty"));
        node.done();
        return filler;
    }
}
