package vn.sohotich.linkage.cleaning;

import vn.sohotich.linkage.name.NameForm;

/** A mother, father or spouse as evidence: name, year of birth and personal number, 0 where not known. */
public record Relative(NameForm name, int birthYear, long id) {
    public static final Relative NONE = new Relative(NameForm.NONE, 0, 0);

    private static final long RANDOM_DIGITS = 1_000_000;

    /** A relative in the register, whose year of birth is read from the personal number. */
    public static Relative registered(NameForm name, long id) {
        if (id == 0) {
            return new Relative(name, 0, 0);
        }
        int start = (int) (id / RANDOM_DIGITS % 1_000);
        return new Relative(name, 1900 + start / 200 * 100 + start % 100, id);
    }
}
