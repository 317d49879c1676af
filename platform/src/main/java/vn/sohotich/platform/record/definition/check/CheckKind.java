package vn.sohotich.platform.record.definition.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.sohotich.platform.record.definition.Rule;

/** The checks that a definition can ask for by name, how many fields each takes, and the settings it needs. */
public enum CheckKind {
    /** The year in the number (1st) is that of the registration (2nd). */
    NUMBER_YEAR(2, 2, (fields, rule) -> YearChecks.numberYear(fields[0], fields[1])),
    /** The book (1st) was opened no later than the year of the registration (2nd). */
    BOOK_YEAR(2, 2, (fields, rule) -> YearChecks.bookYear(fields[0], fields[1])),
    /** The registration (2nd) is not later than the year of the book (1st). */
    BOOK_CLOSED(2, 2, (fields, rule) -> YearChecks.bookClosed(fields[0], fields[1])),
    /** The first date is not before the second. */
    NOT_BEFORE(2, 2, (fields, rule) -> DateChecks.notBefore(fields[0], fields[1])),
    /** The first date is not after the second. */
    NOT_AFTER(2, 2, (fields, rule) -> DateChecks.notAfter(fields[0], fields[1])),
    /** The two dates are not the very same day. */
    NOT_SAME_DAY(2, 2, (fields, rule) -> DateChecks.notSameDay(fields[0], fields[1])),
    /** The date is no Sunday. */
    NOT_SUNDAY(1, 1, (fields, rule) -> DateChecks.notSunday(fields[0])),
    /** The date is not the first day of a year. */
    NOT_FIRST_OF_YEAR(1, 1, (fields, rule) -> DateChecks.notFirstOfYear(fields[0])),
    /** From the first date to the second there are at least {@code least} and at most {@code most} years. */
    YEARS_BETWEEN(2, 2, AgeChecks::yearsBetween),
    /** The two dates are at most {@code most} years apart, whichever comes first. */
    YEARS_APART(2, 2, AgeChecks::yearsApart),
    /** Born on the first date, the person has on the second at least the age of the {@code law} of that day. */
    AGE_ON_DATE(2, 2, AgeChecks::oldEnough),
    /** Born on the first date, the person has on the second at most the age of the {@code law} of that day. */
    AGE_AT_MOST(2, 2, AgeChecks::youngEnough),
    /** With one of the {@code codes} in the third field no more days passed than the {@code law} of that time allows. */
    WITHIN_DAYS(3, 3, AgeChecks::withinDays),
    /** The date (1st) is the one written in words (2nd). */
    DATE_IN_WORDS(2, 2, (fields, rule) -> DateChecks.inWords(fields[0], fields[1])),
    /** The time is an hour and minute of a day. */
    TIME_OF_DAY(1, 1, (fields, rule) -> TextChecks.timeOfDay(fields[0])),
    /** The two texts are not the same name. */
    SAME_TEXT(2, 2, (fields, rule) -> TextChecks.notSameName(fields[0], fields[1])),
    /** No two of the fields have the same value. */
    DIFFERENT(2, 20, (fields, rule) -> TextChecks.different(fields)),
    /** The value is none of the {@code list}. */
    NONE_OF(1, 1, (fields, rule) -> TextChecks.noneOf(fields[0], rule.setting("list"))),
    /** The first word of the name (1st) is that of one of the others, where all are given. */
    FAMILY_NAME(3, 20, (fields, rule) -> NameChecks.familyName(fields)),
    /** The first value is one of the others, where all are given. */
    ONE_OF_THESE(3, 20, (fields, rule) -> NameChecks.oneOfThese(fields)),
    /** Where the relation (1st) is one of the {@code words}, the name (2nd) is that person's (3rd). */
    SAID_TO_BE(3, 3, NameChecks::saidToBe),
    /** The personal identification number (1st) agrees with sex or birth date (2nd). */
    ID_AGREES(1, 2, (fields, rule) -> IdChecks.agrees(fields, rule.settings())),
    /** The number (2nd) has one of the {@code lengths} of its kind of paper (1st): {@code 1:9,12 4:12}. */
    PAPER_LENGTH(2, 2, IdChecks::paperLength),
    /** Where one of the other fields is filled, so is the name (1st). */
    NEEDS_NAME(2, 20, (fields, rule) -> TextChecks.needsName(fields)),
    /** With one of these codes in the first field the second stays empty. */
    CODE_NEEDS_EMPTY(
            2,
            2,
            (fields, rule) -> CodeChecks.codeNeedsEmpty(fields, rule.settings().getOrDefault("codes", ""))),
    /** With one of the {@code codes} in the first field one of the others is filled. */
    CODE_NEEDS_VALUE(2, 20, (fields, rule) -> CodeChecks.codeNeedsValue(fields, rule.setting("codes"))),
    /** The other fields are filled only with one of the {@code codes} in the first. */
    ONLY_WITH_CODE(2, 20, (fields, rule) -> CodeChecks.onlyWithCode(fields, rule.setting("codes"))),
    /** Where the first field is filled, so is one of the others. */
    VALUE_NEEDS_VALUE(2, 20, (fields, rule) -> CodeChecks.valueNeedsValue(fields)),
    /** At least one of the fields is filled. */
    ANY_OF(1, 20, (fields, rule) -> TextChecks.anyOf(fields));

    private final int fewestFields;
    private final int mostFields;
    private final Making making;

    CheckKind(int fewestFields, int mostFields, Making making) {
        this.fewestFields = fewestFields;
        this.mostFields = mostFields;
        this.making = making;
    }

    /** The check that a rule names; empty when there is none of that name. */
    public static Optional<CheckKind> of(Rule rule) {
        String name = rule.check().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    public boolean takes(int fields) {
        return fields >= fewestFields && fields <= mostFields;
    }

    /**
     * Makes the rule ready to run over the fields at these positions.
     *
     * @throws IllegalArgumentException when a setting is missing or names what is not there
     */
    EntryCheck over(int[] fields, Rule rule) {
        return making.check(fields, rule);
    }

    /** Whether the rule can be made ready; the reason why not otherwise. */
    public Optional<String> fault(Rule rule) {
        try {
            over(new int[Math.max(mostFields, rule.fields().size())], rule);
            return Optional.empty();
        } catch (IllegalArgumentException unfit) {
            return Optional.of(String.valueOf(unfit.getMessage()));
        }
    }

    /** Prepares a check for the positions of its fields. */
    @FunctionalInterface
    interface Making {
        EntryCheck check(int[] fields, Rule rule);
    }
}
