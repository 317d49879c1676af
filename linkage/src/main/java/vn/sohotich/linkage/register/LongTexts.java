package vn.sohotich.linkage.register;

import vn.sohotich.linkage.RegisteredPerson;

/** Texts of a register row that are longer than any name or place: they are cut, so that one row cannot fill the memory. */
public final class LongTexts {
    private static final int LONGEST = 1_000;

    private LongTexts() {}

    public static boolean areIn(RegisteredPerson person) {
        return Math.max(person.name().length(), person.residence().length()) > LONGEST
                || Math.max(person.motherName().length(), person.fatherName().length()) > LONGEST
                || Math.max(person.spouseName().length(), person.origin().length()) > LONGEST
                || person.birthPlace().length() > LONGEST;
    }

    /** The row with its long texts cut. */
    public static RegisteredPerson cut(RegisteredPerson person) {
        return new RegisteredPerson(
                person.personalId(),
                cut(person.name()),
                person.birth(),
                person.sex(),
                person.ethnicity(),
                person.nationality(),
                cut(person.origin()),
                cut(person.birthPlace()),
                cut(person.residence()),
                cut(person.fatherName()),
                person.fatherId(),
                cut(person.motherName()),
                person.motherId(),
                cut(person.spouseName()),
                person.spouseId(),
                person.deathDate());
    }

    private static String cut(String written) {
        return written.length() > LONGEST ? written.substring(0, LONGEST) : written;
    }
}
