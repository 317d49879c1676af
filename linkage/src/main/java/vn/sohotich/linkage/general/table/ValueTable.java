package vn.sohotich.linkage.general.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sohotich.linkage.general.FieldKind;
import vn.sohotich.linkage.general.KeyForm;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.linkage.name.NameForm;
import vn.sohotich.linkage.name.StableHash;

/**
 * The distinct values of a field of both lists, each cleaned once and called by its position; position 0 is the missing
 * value. Fields that may change places share one table, so that equal values have equal positions.
 */
public final class ValueTable {
    /** Longer values are told apart by their whole text but compared by their beginning only. */
    static final int LONGEST_COMPARED = 120;

    private final FieldKind kind;
    private final DatePattern pattern;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<String> plain = new ArrayList<>();
    private final List<NameForm> names = new ArrayList<>();
    private int[] dates = new int[64];
    private long[] letters = new long[64];
    private long[] words = new long[64];

    ValueTable(FieldKind kind, String pattern) {
        this.kind = kind;
        this.pattern = DatePattern.of(pattern);
        positions.put("", 0);
        append("", "", 0);
    }

    int add(String written) {
        int date = kind == FieldKind.DATE ? pattern.read(written) : 0;
        String folded = date != 0 ? Integer.toString(date) : Folding.sameNameKey(written);
        Integer known = positions.get(folded);
        if (known != null) {
            return known;
        }
        int position = plain.size();
        positions.put(folded, position);
        append(folded, written, date);
        return position;
    }

    private void append(String folded, String written, int date) {
        if (dates.length == plain.size()) {
            dates = Arrays.copyOf(dates, dates.length * 2);
            letters = Arrays.copyOf(letters, dates.length);
            words = Arrays.copyOf(words, dates.length);
        }
        dates[plain.size()] = date;
        String text = kind == FieldKind.DATE ? DatePattern.digits(written) : Folding.plain(folded);
        if (kind == FieldKind.FULL_NAME) {
            names.add(NameForm.of(written));
        }
        String compared = text.length() > LONGEST_COMPARED ? text.substring(0, LONGEST_COMPARED) : text;
        letters[plain.size()] = TextMasks.letters(compared);
        words[plain.size()] = TextMasks.words(compared);
        plain.add(compared);
    }

    public FieldKind kind() {
        return kind;
    }

    /** Number of distinct values, the missing one counted. */
    public int size() {
        return plain.size();
    }

    /** The value without marks and case; of a date its digits. */
    public String plain(int position) {
        return plain.get(position);
    }

    /** The letters and digits of the value as bits. */
    public long letters(int position) {
        return letters[position];
    }

    /** The words of the value as bits; values that share a word share a bit. */
    public long words(int position) {
        return words[position];
    }

    public NameForm name(int position) {
        return names.get(position);
    }

    /** The date as {@code yyyyMMdd}, 0 when it could not be read. */
    public int date(int position) {
        return dates[position];
    }

    /** Whether being equal says all: not so of two dates that are only a year, or a month of a year. */
    public boolean isPrecise(int position) {
        return dates[position] == 0 || dates[position] % 100 != 0;
    }

    /** Stable keys of all values in one form; 0 where the value has no such form. */
    long[] keys(KeyForm form) {
        long[] keys = new long[size()];
        for (int position = 1; position < keys.length; position++) {
            keys[position] = key(position, form);
        }
        return keys;
    }

    private long key(int position, KeyForm form) {
        String text = plain.get(position).replace(" ", "");
        return switch (form) {
            case WHOLE -> date(position) == 0 ? StableHash.of(text) : date(position);
            case SOUND -> StableHash.of(SoundCode.of(text));
            case START -> text.length() < 3 ? 0 : StableHash.of(text.substring(0, Math.min(4, text.length())));
            case LETTERS -> letters(text);
            case GIVEN -> names.get(position).givenKey();
            case SURNAME -> names.get(position).surnameKey();
            case YEAR -> date(position) / 10_000;
            case YEAR_MONTH -> date(position) / 100 % 100 == 0 ? 0 : date(position) / 100;
            case DAY_MONTH -> date(position) % 100 == 0 ? 0 : date(position) % 10_000;
        };
    }

    private static long letters(String text) {
        char[] letters = text.toCharArray();
        Arrays.sort(letters);
        return StableHash.of(new String(letters));
    }
}
