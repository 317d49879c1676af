package vn.sohotich.platform.record.definition.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.personalid.PersonalId;
import vn.sohotich.platform.record.definition.Rule;

/** What a personal identification number says about its holder, against what the entry says. */
final class IdChecks {
    private IdChecks() {}

    /** Setting {@code part} is {@code sex} or {@code year}; setting {@code sex} is the sex that the role implies. */
    static EntryCheck agrees(int[] fields, Map<String, String> settings) {
        boolean year = "year".equals(settings.get("part"));
        String impliedSex = settings.get("sex");
        return values -> {
            String number = values.text(fields[0]);
            if (number.length() != PersonalId.LENGTH) {
                return EntryCheck.PASSED;
            }
            Set<PersonalId.Contradiction> found = PersonalId.parse(number)
                    .map(id -> year
                            ? id.contradictions(null, yearOf(values.date(fields[1])))
                            : id.contradictions(impliedSex != null ? impliedSex : values.text(fields[1]), null))
                    .orElse(Set.of());
            return found.isEmpty() ? EntryCheck.PASSED : List.of("");
        };
    }

    /** Finds digits only: passports and the papers of soldiers have letters. */
    static EntryCheck paperLength(int[] fields, Rule rule) {
        Map<String, Set<Integer>> lengths = new HashMap<>();
        for (String kind : rule.setting("lengths").split(" ")) {
            int colon = kind.indexOf(':');
            lengths.put(
                    kind.substring(0, colon),
                    Arrays.stream(kind.substring(colon + 1).split(","))
                            .map(Integer::valueOf)
                            .collect(Collectors.toSet()));
        }
        return values -> {
            String number = values.text(fields[1]);
            String kind = values.text(fields[0]);
            Set<Integer> fitting = lengths.get(kind);
            return fitting == null || number.isEmpty() || fitting.contains(number.length())
                    ? EntryCheck.PASSED
                    : List.of(kind, Integer.toString(number.length()));
        };
    }

    private static @Nullable Integer yearOf(@Nullable PartialDate date) {
        return date == null ? null : date.year();
    }
}
