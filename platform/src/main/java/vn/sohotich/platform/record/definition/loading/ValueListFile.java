package vn.sohotich.platform.record.definition.loading;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.record.definition.check.ValueLists;

/** Reads the lists of texts that mean something else than they say. */
public final class ValueListFile {
    private static final String FILE = "findings/lists.yaml";

    private ValueListFile() {}

    public static ValueLists shipped() {
        return read(DefinitionFiles.parse(FILE, CatalogueFile.resource(FILE)));
    }

    static ValueLists read(Node node) {
        Map<String, ValueLists.Texts> lists = new HashMap<>();
        for (String name : node.keys()) {
            Node list = node.node(name);
            lists.put(name, texts(list.texts("texts"), list.text("source")));
            list.done();
        }
        return new ValueLists(lists);
    }

    private static ValueLists.Texts texts(List<String> texts, String source) {
        Set<String> plain = new LinkedHashSet<>();
        int longest = 0;
        for (String text : texts) {
            longest = Math.max(longest, text.length());
            if (text.chars().anyMatch(Character::isLetter)) {
                plain.add(Folding.plain(text));
            }
        }
        return new ValueLists.Texts(new LinkedHashSet<>(texts), plain, longest, source);
    }
}
