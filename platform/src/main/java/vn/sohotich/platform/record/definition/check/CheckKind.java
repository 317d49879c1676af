package vn.sohotich.platform.record.definition.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.sohotich.platform.record.definition.Rule;

/** The checks that a definition can ask for by name, and how many fields each takes. */
public enum CheckKind {
    /** The year in the number (1st) is that of the registration (2nd). */
    NUMBER_YEAR(2, 2),
    /** The book (1st) was opened no later than the year of the registration (2nd). */
    BOOK_YEAR(2, 2),
    /** The first date is not before the second. */
    NOT_BEFORE(2, 2),
    /** From the first date to the second there are at least so many years. */
    YEARS_BETWEEN(2, 2),
    /** The date (1st) is the one written in words (2nd). */
    DATE_IN_WORDS(2, 2),
    /** The two texts are not the same name. */
    SAME_TEXT(2, 2),
    /** No two of the fields have the same value. */
    DIFFERENT(2, 20),
    /** The personal identification number (1st) agrees with sex or birth date (2nd). */
    ID_AGREES(1, 2),
    /** Where one of the other fields is filled, so is the name (1st). */
    NEEDS_NAME(2, 20),
    /** With one of these codes in the first field the second stays empty. */
    CODE_NEEDS_EMPTY(2, 2),
    /** At least one of the fields is filled. */
    ANY_OF(1, 20);

    private final int fewestFields;
    private final int mostFields;

    CheckKind(int fewestFields, int mostFields) {
        this.fewestFields = fewestFields;
        this.mostFields = mostFields;
    }

    /** The check that a rule names; empty when there is none of that name. */
    public static Optional<CheckKind> of(Rule rule) {
        String name = rule.check().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    public boolean takes(int fields) {
        return fields >= fewestFields && fields <= mostFields;
    }

    EntryCheck over(int[] fields, Rule rule) {
        return switch (this) {
            case NUMBER_YEAR -> YearChecks.numberYear(fields[0], fields[1]);
            case BOOK_YEAR -> YearChecks.bookYear(fields[0], fields[1]);
            case NOT_BEFORE -> DateChecks.notBefore(fields[0], fields[1]);
            case YEARS_BETWEEN -> DateChecks.yearsBetween(fields[0], fields[1], number(rule, "least"));
            case DATE_IN_WORDS -> DateChecks.inWords(fields[0], fields[1]);
            case SAME_TEXT -> TextChecks.notSameName(fields[0], fields[1]);
            case DIFFERENT -> TextChecks.different(fields);
            case ID_AGREES -> IdChecks.agrees(fields, rule.settings());
            case NEEDS_NAME -> TextChecks.needsName(fields);
            case CODE_NEEDS_EMPTY ->
                TextChecks.codeNeedsEmpty(fields, rule.settings().getOrDefault("codes", ""));
            case ANY_OF -> TextChecks.anyOf(fields);
        };
    }

    private static int number(Rule rule, String setting) {
        return Integer.parseInt(rule.settings().getOrDefault(setting, "0"));
    }
}
