package vn.sohotich.linkage.name;

/**
 * A name cleaned once for many comparisons: stable 64-bit keys of the whole name and of its parts, and its plain
 * syllables. Names that are the same have equal {@link #sameKey}.
 */
public final class NameForm {
    /** The form of a name that is not written. */
    public static final NameForm NONE = new NameForm("");

    private static final int MOST_SYLLABLES = 12;

    private final String plain;
    private final String[] syllables;
    private final long sameKey;
    private final long plainKey;
    private final long surnameKey;
    private final long middleKey;
    private final long givenKey;

    private NameForm(String written) {
        this.plain = Folding.plain(written);
        this.syllables = plain.isEmpty() ? new String[0] : Syllables.split(plain, MOST_SYLLABLES);
        this.sameKey = StableHash.of(Folding.sameNameKey(written));
        this.plainKey = StableHash.of(plain);
        int last = syllables.length - 1;
        this.surnameKey = last < 1 ? 0 : StableHash.of(syllables[0]);
        this.givenKey = last < 0 ? 0 : StableHash.of(syllables[last]);
        long middle = 0;
        for (int i = 1; i < last; i++) {
            middle = StableHash.mix(middle, StableHash.of(syllables[i]));
        }
        this.middleKey = middle;
    }

    public static NameForm of(String written) {
        return written.isBlank() ? NONE : new NameForm(written);
    }

    public boolean isEmpty() {
        return syllables.length == 0;
    }

    /** Lower case, no marks. */
    public String plain() {
        return plain;
    }

    public int syllableCount() {
        return syllables.length;
    }

    public String syllable(int position) {
        return syllables[position];
    }

    /** Key on which 'same name' is decided. */
    public long sameKey() {
        return sameKey;
    }

    /** Key of the name without marks. */
    public long plainKey() {
        return plainKey;
    }

    /** Key of the plain surname; 0 when the name has one syllable. */
    public long surnameKey() {
        return surnameKey;
    }

    /** Key of the plain middle syllables in order; 0 when there are none. */
    public long middleKey() {
        return middleKey;
    }

    public long givenKey() {
        return givenKey;
    }
}
