package vn.sohotich.linkage.cleaning;

import vn.sohotich.linkage.name.NameForm;

/** A mother, father or spouse as evidence: name, year of birth and personal number, 0 where not known. */
public record Relative(NameForm name, int birthYear, long id) {
    public static final Relative NONE = new Relative(NameForm.NONE, 0, 0);
}
