package vn.sohotich.linkage.general;

import java.util.Arrays;
import java.util.Optional;

/** The part or variant of a value on which a blocking rule agrees. */
public enum KeyForm {
    /** The whole value, folded, without blanks. */
    WHOLE,
    /** How the value sounds, roughly: first letter and classes of consonants. */
    SOUND,
    /** The first four letters. */
    START,
    /** The same letters or digits in any order. */
    LETTERS,
    /** The given name of a whole name. */
    GIVEN,
    /** The surname of a whole name. */
    SURNAME,
    YEAR,
    YEAR_MONTH,
    /** Day and month without the year. */
    DAY_MONTH;

    /** The form written in a mapping behind the dot, as {@code year-month}. */
    public static Optional<KeyForm> of(String code) {
        return Arrays.stream(values()).filter(form -> form.code().equals(code)).findFirst();
    }

    public String code() {
        return FieldKind.code(this);
    }
}
