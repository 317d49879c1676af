package vn.sohotich.platform.record.definition.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.record.definition.Rule;

/** Checks of a name or value against those of other people in the entry. Names never stand in a finding. */
final class NameChecks {
    private static final List<String> FAILED = List.of("");

    private NameChecks() {}

    /** A family name is the father's or the mother's (Bộ luật Dân sự 2015, art. 26). */
    static EntryCheck familyName(int[] fields) {
        return values -> {
            String name = values.text(fields[0]);
            if (name.isEmpty() || !allGiven(values, fields)) {
                return EntryCheck.PASSED;
            }
            for (int i = 1; i < fields.length; i++) {
                if (sameWord(name, values.text(fields[i]))) {
                    return EntryCheck.PASSED;
                }
            }
            return FAILED;
        };
    }

    static EntryCheck oneOfThese(int[] fields) {
        return values -> {
            String value = values.text(fields[0]);
            if (value.isEmpty() || !allGiven(values, fields)) {
                return EntryCheck.PASSED;
            }
            for (int i = 1; i < fields.length; i++) {
                if (value.equals(values.text(fields[i]))) {
                    return EntryCheck.PASSED;
                }
            }
            return List.of(value);
        };
    }

    static EntryCheck saidToBe(int[] fields, Rule rule) {
        Set<String> words = Arrays.stream(rule.setting("words").split(","))
                .map(Folding::plain)
                .collect(Collectors.toSet());
        return values -> {
            String relation = values.text(fields[0]);
            String name = values.text(fields[1]);
            String other = values.text(fields[2]);
            return !relation.isEmpty()
                            && !name.isEmpty()
                            && !other.isEmpty()
                            && words.contains(Folding.plain(relation))
                            && !Folding.sameNameKey(name).equals(Folding.sameNameKey(other))
                    ? List.of(relation)
                    : EntryCheck.PASSED;
        };
    }

    private static boolean allGiven(Values values, int[] fields) {
        for (int i = 1; i < fields.length; i++) {
            if (values.text(fields[i]).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameWord(String one, String other) {
        int first = end(one);
        int second = end(other);
        if (first == second && one.regionMatches(true, 0, other, 0, first)) {
            return true;
        }
        return Folding.plain(one.substring(0, first)).equals(Folding.plain(other.substring(0, second)));
    }

    private static int end(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name.length() : blank;
    }
}
