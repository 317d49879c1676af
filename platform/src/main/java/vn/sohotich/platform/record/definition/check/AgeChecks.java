package vn.sohotich.platform.record.definition.check;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.platform.record.definition.Rule;

/** Checks of ages and spans. Dates without day or month count in favour of the entry. */
final class AgeChecks {
    private static final int LONGEST_LIFE = 9999;

    private AgeChecks() {}

    static EntryCheck yearsBetween(int[] fields, Rule rule) {
        int least = number(rule, "least", Integer.MIN_VALUE);
        int most = number(rule, "most", LONGEST_LIFE);
        return values -> {
            PartialDate first = values.date(fields[0]);
            PartialDate second = values.date(fields[1]);
            if (first == null || second == null) {
                return EntryCheck.PASSED;
            }
            if (DateChecks.mostYears(first, second) < least) {
                return said(first, second, least);
            }
            return DateChecks.fewestYears(first, second) > most ? said(first, second, most) : EntryCheck.PASSED;
        };
    }

    static EntryCheck yearsApart(int[] fields, Rule rule) {
        int most = Integer.parseInt(rule.setting("most"));
        return values -> {
            PartialDate first = values.date(fields[0]);
            PartialDate second = values.date(fields[1]);
            if (first == null || second == null) {
                return EntryCheck.PASSED;
            }
            int apart = Math.max(DateChecks.fewestYears(first, second), DateChecks.fewestYears(second, first));
            return apart > most ? said(first, second, most) : EntryCheck.PASSED;
        };
    }

    static EntryCheck oldEnough(int[] fields, Rule rule) {
        Laws.Law law = Laws.shipped().get(rule.setting("law"));
        return values -> {
            PartialDate born = values.date(fields[0]);
            PartialDate on = values.date(fields[1]);
            if (born == null || on == null) {
                return EntryCheck.PASSED;
            }
            OptionalInt least = law.smallestIn(on);
            return least.isPresent() && DateChecks.mostYears(born, on) < least.getAsInt()
                    ? said(born, on, least.getAsInt())
                    : EntryCheck.PASSED;
        };
    }

    static EntryCheck youngEnough(int[] fields, Rule rule) {
        Laws.Law law = Laws.shipped().get(rule.setting("law"));
        return values -> {
            PartialDate born = values.date(fields[0]);
            PartialDate on = values.date(fields[1]);
            if (born == null || on == null) {
                return EntryCheck.PASSED;
            }
            OptionalInt most = law.largestIn(on);
            return most.isPresent() && DateChecks.fewestYears(born, on) > most.getAsInt()
                    ? said(born, on, most.getAsInt())
                    : EntryCheck.PASSED;
        };
    }

    static EntryCheck withinDays(int[] fields, Rule rule) {
        Laws.Law law = Laws.shipped().get(rule.setting("law"));
        Set<String> codes = CodeChecks.codes(rule.setting("codes"));
        return values -> {
            PartialDate event = values.date(fields[0]);
            PartialDate registered = values.date(fields[1]);
            if (event == null || registered == null || !codes.contains(values.text(fields[2]))) {
                return EntryCheck.PASSED;
            }
            if (event.day() == 0 || registered.day() == 0) {
                return EntryCheck.PASSED;
            }
            OptionalInt term = law.largestIn(event);
            return term.isPresent() && day(registered) - day(event) > term.getAsInt()
                    ? said(event, registered, term.getAsInt())
                    : EntryCheck.PASSED;
        };
    }

    private static List<String> said(PartialDate first, PartialDate second, int limit) {
        return List.of(first.toScreen(), second.toScreen(), Integer.toString(limit));
    }

    private static long day(PartialDate date) {
        return LocalDate.of(date.year(), date.month(), date.day()).toEpochDay();
    }

    private static int number(Rule rule, String setting, int otherwise) {
        String text = rule.settings().get(setting);
        return text == null ? otherwise : Integer.parseInt(text);
    }
}
