package vn.sohotich.linkage.name;

import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.encoding.LegacyEncoding;

/**
 * A name cleaned once for many comparisons: stable 64-bit keys of the whole name and of its parts, and its syllables as
 * numbers. Names that are the same have equal {@link #sameKey}. A text that gives several names has further forms.
 */
public final class NameForm {
    /** The form of a name that is not written. */
    public static final NameForm NONE = new NameForm(0, FoldedName.of(""), false, false, false, null);

    private static final int LONGEST_REPAIRED = 400;

    private final long sameKey;
    private final long nameKey;
    private final long plainKey;
    private final long lettersKey;
    private final long surnameKey;
    private final long middleKey;
    private final long givenKey;
    private final long[] syllables;
    private final int[] marks;
    private final boolean bare;
    private final boolean shortened;
    private final boolean repaired;
    private final boolean joined;
    private final boolean oneOfSeveral;
    private final @Nullable NameForm other;
    private final long sketch;

    private NameForm(
            long sameKey,
            FoldedName name,
            boolean repaired,
            boolean joined,
            boolean oneOfSeveral,
            @Nullable NameForm other) {
        this.sameKey = sameKey;
        this.nameKey = StableHash.of(name.key());
        this.plainKey = StableHash.of(name.plain());
        this.lettersKey = name.lettersKey();
        this.surnameKey = name.surnameKey();
        this.middleKey = name.middleKey();
        this.givenKey = name.givenKey();
        this.syllables = name.syllables();
        this.marks = name.marks();
        this.bare = name.isBare();
        this.shortened = name.isShortened();
        this.repaired = repaired;
        this.joined = joined;
        this.oneOfSeveral = oneOfSeveral;
        this.other = other;
        this.sketch = NameSketch.of(this);
    }

    /** Cleans a name as written. */
    public static NameForm of(String written) {
        String key = Folding.sameNameKey(written);
        if (key.isEmpty()) {
            return NONE;
        }
        String unicode = unicode(written);
        String parted = JoinedWords.parted(unicode);
        boolean repaired = !unicode.equals(written);
        boolean joined = !parted.equals(unicode);
        SeveralNames names = SeveralNames.of(parted, repaired ? Folding.sameNameKey(parted) : key);
        boolean whole = !repaired && !joined && !names.areParts();
        long sameKey = StableHash.of(key);
        NameForm form = null;
        for (int i = names.names().size() - 1; i >= 0; i--) {
            String name = whole ? key : Folding.sameNameKey(names.names().get(i));
            form = new NameForm(sameKey, FoldedName.of(name), repaired, joined, names.areParts(), form);
        }
        return form == null ? NONE : form;
    }

    /** The text in Unicode; a text too long for a name stays as it is. */
    static String unicode(String written) {
        return written.length() > LONGEST_REPAIRED ? written : LegacyEncoding.repair(written);
    }

    public boolean isEmpty() {
        return syllables.length == 0;
    }

    public int syllableCount() {
        return syllables.length;
    }

    long syllable(int position) {
        return syllables[position];
    }

    int marks(int position) {
        return marks[position];
    }

    /** Whether no syllable has a tone or letter mark. */
    boolean isBare() {
        return bare;
    }

    /** Whether a syllable could be an abbreviation. */
    boolean isShortened() {
        return shortened;
    }

    /** Whether the text was not in Unicode. */
    boolean isRepaired() {
        return repaired;
    }

    /** Whether the text had joined words, as ThịHoa. */
    boolean isJoined() {
        return joined;
    }

    /** Whether this is one of several names in the text, or a name without the note behind it. */
    boolean isOneOfSeveral() {
        return oneOfSeveral;
    }

    /** The next name that the same text gives (tức, còn gọi là, in brackets); null when there is none. */
    public @Nullable NameForm other() {
        return other;
    }

    /** The {@link NameSketch} of this text. */
    public long sketch() {
        return sketch;
    }

    /** Key on which 'same name' is decided: of the whole text. */
    public long sameKey() {
        return sameKey;
    }

    /** Key of this one name, repaired; the same as {@link #sameKey} for nearly all texts. */
    long nameKey() {
        return nameKey;
    }

    /** Key of the name without marks. */
    public long plainKey() {
        return plainKey;
    }

    /** Key of the name without marks and blanks. */
    public long lettersKey() {
        return lettersKey;
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
