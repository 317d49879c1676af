package vn.sohotich.platform.record.known;

import java.util.Optional;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.record.definition.PersonPart;

/** Whether a person of a record can be the one who is typed: the same name, and nothing typed that says otherwise. */
final class Likeness {
    private final SoughtKnown sought;
    private final String plainName;

    Likeness(SoughtKnown sought, String plainName) {
        this.sought = sought;
        this.plainName = plainName;
    }

    boolean isPossible(KnownPerson person) {
        return Folding.plain(person.part(PersonPart.NAME)).equals(plainName)
                && agrees(sought.personalId(), person.part(PersonPart.PERSONAL_ID))
                && agrees(sought.sex() == null ? "" : sought.sex(), person.part(PersonPart.SEX))
                && birthAgrees(person);
    }

    private static boolean agrees(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private boolean birthAgrees(KnownPerson person) {
        PartialDate typed = sought.birth();
        Optional<PartialDate> kept = PartialDate.parse(person.part(PersonPart.BIRTH));
        return typed == null
                || kept.isEmpty()
                || (typed.year() == kept.get().year()
                        && agrees(typed.month(), kept.get().month())
                        && agrees(typed.day(), kept.get().day()));
    }

    private static boolean agrees(int one, int other) {
        return one == 0 || other == 0 || one == other;
    }

    /** The very day or number says more than everything else; then whoever saves the most typing comes first. */
    int points(KnownPerson person) {
        PartialDate typed = sought.birth();
        boolean sameDay = typed != null
                && PartialDate.parse(person.part(PersonPart.BIRTH))
                        .filter(typed::equals)
                        .isPresent();
        String number = person.part(PersonPart.PERSONAL_ID);
        boolean sameNumber = !number.isEmpty() && number.equals(sought.personalId());
        return (sameNumber ? 400 : 0)
                + (sameDay ? 200 : 0)
                + (number.isEmpty() ? 0 : 100)
                + person.parts().size();
    }
}
