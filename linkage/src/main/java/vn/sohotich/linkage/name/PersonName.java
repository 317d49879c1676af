package vn.sohotich.linkage.name;

import java.util.List;

/**
 * Name of a person (họ, chữ đệm, tên) exactly as written, with the keys on which names are compared. The first syllable
 * is the surname, the last the given name, everything between the middle name.
 */
public record PersonName(String written) {
    public static PersonName of(String written) {
        return new PersonName(written);
    }

    /** Key on which 'same name' is decided, see {@link Folding#sameNameKey}. */
    public String folded() {
        return Folding.sameNameKey(written);
    }

    /** Lower case, without marks and đ. */
    public String plain() {
        return Folding.plain(written);
    }

    public boolean isSameNameAs(PersonName other) {
        return folded().equals(other.folded());
    }

    /** The syllables as written, in composed Unicode form. */
    public List<String> syllables() {
        String composed = Folding.nfc(written).strip();
        return composed.isEmpty() ? List.of() : List.of(composed.split("\\s+"));
    }

    public String surname() {
        List<String> all = syllables();
        return all.isEmpty() ? "" : all.getFirst();
    }

    public String middle() {
        List<String> all = syllables();
        return all.size() < 3 ? "" : String.join(" ", all.subList(1, all.size() - 1));
    }

    /** The given name; empty when the name has one syllable only. */
    public String given() {
        List<String> all = syllables();
        return all.size() < 2 ? "" : all.getLast();
    }
}
