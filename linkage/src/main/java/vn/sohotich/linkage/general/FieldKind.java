package vn.sohotich.linkage.general;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sohotich.linkage.date.DateLevel;
import vn.sohotich.linkage.name.NameLevel;

/** What a field holds, and with that the comparison levels in which two of its values can end. */
public enum FieldKind {
    /** A part of a person's name: given name or surname. */
    NAME(Likeness.class, KeyForm.WHOLE, KeyForm.SOUND, KeyForm.START, KeyForm.LETTERS),
    /** A whole Vietnamese name, compared syllable by syllable. */
    FULL_NAME(NameLevel.class, KeyForm.WHOLE, KeyForm.GIVEN, KeyForm.SURNAME, KeyForm.LETTERS),
    TEXT(Likeness.class, KeyForm.WHOLE, KeyForm.SOUND, KeyForm.START, KeyForm.LETTERS),
    /** A street, suburb, commune or a whole address. */
    PLACE(Likeness.class, KeyForm.WHOLE, KeyForm.SOUND, KeyForm.START, KeyForm.LETTERS),
    /** A postcode, house number or short code. */
    CODE(Likeness.class, KeyForm.WHOLE, KeyForm.START, KeyForm.LETTERS),
    DATE(DateLevel.class, KeyForm.WHOLE, KeyForm.YEAR, KeyForm.YEAR_MONTH, KeyForm.DAY_MONTH, KeyForm.LETTERS),
    /** A number that agrees entirely or not at all. */
    ID(Likeness.class, KeyForm.WHOLE);

    private final List<String> levelCodes;
    private final Set<KeyForm> forms;

    FieldKind(Class<? extends Enum<?>> levels, KeyForm... forms) {
        this.levelCodes =
                Stream.of(levels.getEnumConstants()).map(FieldKind::code).toList();
        this.forms = Set.of(forms);
    }

    /** The kind written in a mapping, as {@code full-name}. */
    public static Optional<FieldKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    public String code() {
        return code(this);
    }

    public int levelCount() {
        return levelCodes.size();
    }

    /** Code of a level in explanations, as {@code one-letter}. */
    public String levelCode(int level) {
        return levelCodes.get(level);
    }

    /** Whether a blocking rule may use this form of the field. */
    public boolean offers(KeyForm form) {
        return forms.contains(form);
    }

    /** Whether two fields of this kind can be told to have changed places. */
    public boolean canSwap() {
        return this == NAME || this == TEXT || this == PLACE || this == CODE;
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
