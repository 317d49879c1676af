package vn.sohotich.linkage.cleaning;

import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.name.NameForm;

/**
 * A sought or registered person in folded form, made once and compared often. Numbers are 0 where nothing is known; the
 * birth is {@code yyyyMMdd}. Only a registered person has the register row behind it.
 */
public record CleanPerson(
        @Nullable RegisterRow source,
        long id,
        NameForm name,
        int birth,
        int sex,
        long ethnicity,
        Place place,
        Place otherPlace,
        Relative mother,
        Relative father,
        Relative spouse) {

    /** The person under the second name of each text that gives several; this one when there is no such text. */
    public CleanPerson underOtherNames() {
        boolean several = name.other() != null
                || mother.name().other() != null
                || father.name().other() != null
                || spouse.name().other() != null;
        return several
                ? new CleanPerson(
                        source,
                        id,
                        second(name),
                        birth,
                        sex,
                        ethnicity,
                        place,
                        otherPlace,
                        second(mother),
                        second(father),
                        second(spouse))
                : this;
    }

    private static NameForm second(NameForm name) {
        return name.other() == null ? name : name.other();
    }

    private static Relative second(Relative relative) {
        NameForm other = relative.name().other();
        return other == null ? relative : new Relative(other, relative.birthYear(), relative.id());
    }

    public int birthYear() {
        return birth / 10_000;
    }

    public boolean hasFullBirth() {
        return birth % 100 != 0;
    }

    /** The register row of a registered person. */
    public RegisterRow row() {
        if (source == null) {
            throw new IllegalStateException("a sought person has no register row");
        }
        return source;
    }
}
