package vn.sohotich.linkage.model;

import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Relative;
import vn.sohotich.linkage.comparison.ComparedPair;
import vn.sohotich.linkage.comparison.Comparison;
import vn.sohotich.linkage.comparison.PlaceLevel;
import vn.sohotich.linkage.date.DateLevel;
import vn.sohotich.linkage.name.NameForm;
import vn.sohotich.linkage.name.NameLevel;
import vn.sohotich.linkage.personalid.IdLevel;

/**
 * The u probabilities: how likely a pair of two different people reaches its levels by chance, from the frequencies of
 * the very values that agree.
 */
public final class ChanceAgreement {
    private static final IdLevel[] ID_LEVELS = IdLevel.values();
    private static final NameLevel[] NAME_LEVELS = NameLevel.values();
    private static final DateLevel[] DATE_LEVELS = DateLevel.values();
    private static final PlaceLevel[] PLACE_LEVELS = PlaceLevel.values();
    private static final double SMALLEST = 1e-12;
    private static final double ONE_DIGIT_OFF_NUMBERS = 120;
    private static final double CHILDREN_PER_PARENT = 2.5;
    private static final double MISTAKEN_NUMBERS = 30;
    private static final double OTHER_WRITINGS = 0.1;
    private static final double ALIASES = 3;
    private static final double OTHER_MARKS = 0.5;
    private static final double VARIANTS = 3;
    private static final double ONE_LETTER_OFF = 6;
    private static final double SAME_INITIAL = 0.12;
    private static final int FIRST_DAY = 101;
    private static final double ONE_DIGIT_OFF_DATES = 30;
    private static final double AVERAGE_DAY = 1.0 / 365;
    private static final double NEAR_YEARS = 4;
    private static final double DECADES = 20;

    private final RegisterStatistics statistics;
    private final double population;

    public ChanceAgreement(RegisterStatistics statistics) {
        this.statistics = statistics;
        this.population = statistics.population();
    }

    /** The chance of the level that the pair reached in one comparison; 1 when the comparison is missing. */
    public double of(int position, ComparedPair pair, CleanPerson sought, CleanPerson registered) {
        int level = pair.level(position);
        if (level == 0) {
            return 1;
        }
        double chance = switch (Comparison.at(position)) {
            case PERSONAL_ID, SPOUSE_ID -> number(level, 1);
            case MOTHER_ID, FATHER_ID -> number(level, CHILDREN_PER_PARENT);
            case NAME -> name(NAME_LEVELS[level], sought.name(), registered.name());
            case BIRTH_DATE -> date(DATE_LEVELS[level], sought.birth(), registered.birth());
            case SEX -> 0.5;
            case ETHNICITY -> ethnicity(level, registered);
            case PLACE -> place(PLACE_LEVELS[level], registered);
            case MOTHER_NAME ->
                name(
                        NAME_LEVELS[level],
                        sought.mother().name(),
                        registered.mother().name());
            case FATHER_NAME -> father(NAME_LEVELS[level], pair, sought, registered);
            case SPOUSE_NAME ->
                name(
                        NAME_LEVELS[level],
                        sought.spouse().name(),
                        registered.spouse().name());
            case MOTHER_YEAR -> year(level, registered.mother());
            case FATHER_YEAR -> year(level, registered.father());
            case SPOUSE_YEAR -> year(level, registered.spouse());
            case KINSHIP -> level == 1 ? CHILDREN_PER_PARENT / population : 1;
        };
        return Math.max(chance, SMALLEST);
    }

    /** Share of the registered person's surname in the register. */
    double surname(CleanPerson registered) {
        return statistics.surname(registered.name());
    }

    private double number(int level, double people) {
        return switch (ID_LEVELS[level]) {
            case SAME -> people / population;
            case SAME_CONTRADICTED -> Math.min(1, MISTAKEN_NUMBERS * people / population);
            case ONE_DIGIT -> ONE_DIGIT_OFF_NUMBERS * people / population * 1e-4;
            case MISSING, DIFFERENT -> 1;
        };
    }

    private double name(NameLevel level, NameForm sought, NameForm registered) {
        return switch (level) {
            case SAME -> statistics.fullName(registered);
            case OTHER_WRITING -> OTHER_WRITINGS * larger(sought, registered);
            case ALIAS -> ALIASES * larger(sought, registered);
            case WITHOUT_MARKS -> statistics.parts(registered);
            case OTHER_MARKS -> OTHER_MARKS * statistics.parts(registered);
            case VARIANT -> VARIANTS * larger(sought, registered);
            case ONE_LETTER -> ONE_LETTER_OFF * larger(sought, registered);
            case ABBREVIATED -> abbreviated(sought, registered);
            case REORDERED -> statistics.parts(registered);
            case MIDDLE_DROPPED, MIDDLE_DIFFERS -> statistics.surname(registered) * statistics.given(registered);
            case GIVEN_ONLY -> statistics.given(registered);
            case SURNAME_ONLY -> statistics.surname(registered);
            case MISSING, DIFFERENT -> 1;
        };
    }

    private double larger(NameForm sought, NameForm registered) {
        return Math.max(statistics.parts(registered), statistics.parts(sought));
    }

    private double abbreviated(NameForm sought, NameForm registered) {
        boolean surname = sought.surnameKey() == registered.surnameKey();
        boolean given = sought.givenKey() == registered.givenKey();
        return (surname ? statistics.surname(registered) : SAME_INITIAL)
                * (given ? statistics.given(registered) : SAME_INITIAL);
    }

    /** A father's surname comes with the child's: once the child's agrees it is no news. */
    private double father(NameLevel level, ComparedPair pair, CleanPerson sought, CleanPerson registered) {
        NameForm father = registered.father().name();
        double chance = name(level, sought.father().name(), father);
        boolean known = NAME_LEVELS[pair.level(Comparison.NAME)].sharesSurname()
                && level.sharesSurname()
                && father.surnameKey() == registered.name().surnameKey();
        return known ? Math.min(1, chance / statistics.surname(father)) : chance;
    }

    private double date(DateLevel level, int sought, int registered) {
        double year = statistics.year(registered / 10_000);
        return switch (level) {
            case SAME -> year * statistics.dayOfYearShare(registered);
            case SAME_MONTH -> year / 12;
            case SAME_YEAR, OTHER_DAY -> year;
            case PLACEHOLDER -> Math.min(1, 2 * year * statistics.dayOfYearShare(FIRST_DAY));
            case SWAPPED -> year * AVERAGE_DAY;
            case LUNAR -> 2 * year * AVERAGE_DAY;
            case ONE_DIGIT -> ONE_DIGIT_OFF_DATES * year * AVERAGE_DAY;
            case NEXT_DAY -> 2 * year * AVERAGE_DAY;
            case OTHER_YEAR -> statistics.dayOfYearShare(sought) * Math.min(1, DECADES * year);
            case NEAR_YEAR -> Math.min(1, NEAR_YEARS * year);
            case MISSING, DIFFERENT -> 1;
        };
    }

    private double ethnicity(int level, CleanPerson registered) {
        double share = statistics.share(Term.ETHNIC_GROUP, registered.ethnicity());
        return level == 1 ? share : Math.max(1 - share, 0.01);
    }

    private double place(PlaceLevel level, CleanPerson registered) {
        return switch (level) {
            case SAME_COMMUNE, COMMUNE_NAME ->
                statistics.share(Term.COMMUNE, registered.place().commune());
            case SAME_DISTRICT ->
                statistics.share(Term.DISTRICT, registered.place().district());
            case SAME_PROVINCE ->
                statistics.share(Term.PROVINCE, registered.place().province());
            case MISSING, DIFFERENT -> 1;
        };
    }

    private double year(int level, Relative registered) {
        double share = statistics.year(registered.birthYear());
        return level == 1 ? share : level == 2 ? Math.min(1, NEAR_YEARS * share) : 1;
    }
}
