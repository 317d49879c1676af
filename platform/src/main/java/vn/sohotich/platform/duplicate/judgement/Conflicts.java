package vn.sohotich.platform.duplicate.judgement;

import static vn.sohotich.platform.duplicate.DoubtCode.*;
import static vn.sohotich.platform.duplicate.event.Part.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.duplicate.DoubtCode;
import vn.sohotich.platform.duplicate.event.Part;
import vn.sohotich.platform.duplicate.event.Sighting;
import vn.sohotich.platform.record.definition.Severity;

/**
 * The table of contradictions between two sightings of one citizen. A date that is only a year or a month contradicts
 * nothing that one of its days would allow; a date that the book does not have contradicts nothing.
 */
public final class Conflicts {
    /** The longest time between conception and birth that nobody disputes; Luật HN&GĐ 2014, art. 88 (300 days). */
    private static final int DAYS_AFTER_THE_FATHER = 300;
    /** Younger parents and spouses than these are errors of the book or of the look-up (INFERRED). */
    private static final int YOUNGEST_PARENT = 12;

    private static final int YOUNGEST_SPOUSE = 13;

    private static final List<Rule> RULES = List.of(
            new Rule(CHILD_OF_TWO_BIRTHS, Severity.ERROR, BORN, BORN, (one, other) -> !one.again() && !other.again()),
            new Rule(REGISTERED_AGAIN, Severity.NOTE, BORN, BORN, (one, other) -> one.again() || other.again()),
            new Rule(DEAD_IN_TWO_RECORDS, Severity.ERROR, DEAD, DEAD, (one, other) -> !one.again() && !other.again()),
            new Rule(REGISTERED_AGAIN, Severity.NOTE, DEAD, DEAD, (one, other) -> one.again() || other.again()),
            new Rule(DIED_BEFORE_BORN, Severity.ERROR, DEAD, BORN, (dead, born) -> before(dead, 0, born)),
            new Rule(DEAD_BEFORE_MARRIAGE, Severity.ERROR, DEAD, SPOUSE, (dead, wed) -> before(dead, 0, wed)),
            new Rule(MOTHER_DEAD_BEFORE_BIRTH, Severity.ERROR, DEAD, MOTHER, (dead, birth) -> before(dead, 0, birth)),
            new Rule(
                    FATHER_DEAD_BEFORE_BIRTH,
                    Severity.ERROR,
                    DEAD,
                    FATHER,
                    (dead, birth) -> before(dead, DAYS_AFTER_THE_FATHER, birth)),
            new Rule(DECLARANT_DEAD, Severity.WARNING, DEAD, DECLARANT, (dead, said) -> before(dead, 0, said)),
            new Rule(BORN_AFTER_MARRIAGE, Severity.ERROR, SPOUSE, BORN, (wed, born) -> before(wed, 0, born)),
            new Rule(
                    TOO_YOUNG_TO_MARRY,
                    Severity.WARNING,
                    SPOUSE,
                    BORN,
                    (wed, born) -> !before(wed, 0, born) && youngerThan(YOUNGEST_SPOUSE, born, wed)),
            new Rule(PARENT_BORN_TOO_LATE, Severity.ERROR, BORN, MOTHER, Conflicts::isTooYoungForAChild),
            new Rule(PARENT_BORN_TOO_LATE, Severity.ERROR, BORN, FATHER, Conflicts::isTooYoungForAChild),
            new Rule(MARRIAGES_OVERLAP, Severity.NOTE, SPOUSE, SPOUSE, Conflicts::overlaps));

    private Conflicts() {}

    /** Every contradiction between two sightings of one citizen, each pair of records once per code. */
    public static List<Conflict> among(List<Sighting> sightings) {
        var found = new ArrayList<Conflict>();
        for (Sighting one : sightings) {
            for (Sighting other : sightings) {
                if (!one.recordId().equals(other.recordId())) {
                    RULES.stream()
                            .filter(rule -> rule.concerns(one, other))
                            .map(rule -> new Conflict(rule.code(), rule.severity(), one, other))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private static boolean before(Sighting one, int daysLater, Sighting other) {
        @Nullable LocalDate latest = one.to();
        @Nullable LocalDate earliest = other.from();
        return latest != null && earliest != null && latest.plusDays(daysLater).isBefore(earliest);
    }

    private static boolean isTooYoungForAChild(Sighting born, Sighting birth) {
        return youngerThan(YOUNGEST_PARENT, born, birth);
    }

    private static boolean youngerThan(int years, Sighting born, Sighting event) {
        @Nullable LocalDate earliest = born.from();
        @Nullable LocalDate latest = event.to();
        return earliest != null && latest != null && earliest.plusYears(years).isAfter(latest);
    }

    /** The earlier marriage has no note that it ended; without days nobody can say which is the earlier one. */
    private static boolean overlaps(Sighting one, Sighting other) {
        return before(one, 0, other) && !one.ended();
    }

    /** Pairs of equal parts are asked in one order only, unless the rule itself has an order. */
    private record Rule(
            DoubtCode code, Severity severity, Part first, Part second, BiPredicate<Sighting, Sighting> contradicts) {
        boolean concerns(Sighting one, Sighting other) {
            boolean ordered = first != second
                    || code == MARRIAGES_OVERLAP
                    || one.recordId().compareTo(other.recordId()) < 0;
            return one.part() == first && other.part() == second && ordered && contradicts.test(one, other);
        }
    }
}
