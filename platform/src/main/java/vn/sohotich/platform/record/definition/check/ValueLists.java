package vn.sohotich.platform.record.definition.check;

import java.util.Map;
import java.util.Set;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.record.definition.loading.ValueListFile;

/** Texts that mean something else than they say: fillers, ditto marks; data in {@code findings/lists.yaml}. */
public final class ValueLists {
    private final Map<String, Texts> byName;

    public ValueLists(Map<String, Texts> byName) {
        this.byName = Map.copyOf(byName);
    }

    public static ValueLists shipped() {
        return Shipped.LISTS;
    }

    /** The list of this name; a rule that names another is a fault of the definition. */
    public Texts get(String name) {
        Texts texts = byName.get(name);
        if (texts == null) {
            throw new IllegalArgumentException("there is no list named " + name);
        }
        return texts;
    }

    /** One list: the very texts, and their forms without marks and capitals. */
    public record Texts(Set<String> exact, Set<String> plain, int longest, String source) {
        public Texts {
            exact = Set.copyOf(exact);
            plain = Set.copyOf(plain);
        }

        /** Whether the text is one of the list, marks and capitals aside where it has letters. */
        public boolean has(String text) {
            if (text.isEmpty() || text.length() > longest) {
                return false;
            }
            return exact.contains(text) || !plain.isEmpty() && plain.contains(Folding.plain(text));
        }
    }

    private static final class Shipped {
        private static final ValueLists LISTS = ValueListFile.shipped();
    }
}
