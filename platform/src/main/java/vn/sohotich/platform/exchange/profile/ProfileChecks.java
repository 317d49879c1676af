package vn.sohotich.platform.exchange.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.exchange.profile.split.SplitRule;
import vn.sohotich.platform.exchange.profile.split.SplitRules;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.Label;
import vn.sohotich.platform.record.definition.PersonInRole;
import vn.sohotich.platform.record.definition.PersonPart;
import vn.sohotich.platform.shared.Refusal;

/** Whether a profile can be used: its kind and fields exist, its rules can be read, number and name have a source. */
@Component
public class ProfileChecks {
    private static final int LONGEST_NAME = 120;

    private final BookTypes types;

    public ProfileChecks(BookTypes types) {
        this.types = types;
    }

    /** Why it cannot be used, if so. */
    public Optional<Refusal> refusal(ImportProfile profile) {
        Optional<BookType> type = types.find(profile.kind());
        if (profile.name().isBlank() || profile.name().length() > LONGEST_NAME) {
            return Optional.of(Refusal.of("profile.name", LONGEST_NAME));
        }
        if (type.isEmpty()) {
            return Optional.of(Refusal.of("profile.kind", profile.kind()));
        }
        List<String> unknown = unknownFields(profile, type.get());
        if (!unknown.isEmpty()) {
            return Optional.of(Refusal.of("profile.field", String.join(", ", unknown)));
        }
        List<String> unreadable = unreadableRules(profile);
        if (!unreadable.isEmpty()) {
            return Optional.of(Refusal.of("profile.split", String.join(", ", unreadable)));
        }
        List<String> missing = missing(profile, type.get());
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of("profile.missing", String.join("; ", missing)));
    }

    private static List<String> unknownFields(ImportProfile profile, BookType type) {
        return profile.fields()
                .filter(field ->
                        !field.equals(Constant.YEAR) && type.find(field).isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> unreadableRules(ImportProfile profile) {
        Set<String> unreadable = new TreeSet<>();
        profile.patterns().forEach((id, pattern) -> {
            if (SplitRule.of(id, new Label(id, id), "", pattern).isEmpty()) {
                unreadable.add(id);
            }
        });
        profile.columns().stream()
                .map(ColumnRule::split)
                .filter(java.util.Objects::nonNull)
                .filter(id -> !profile.patterns().containsKey(id)
                        && SplitRules.shipped().find(id).isEmpty())
                .forEach(unreadable::add);
        return List.copyOf(unreadable);
    }

    private static List<String> missing(ImportProfile profile, BookType type) {
        Set<String> fields = profile.fields().collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        if (!fields.contains(type.key().number())) {
            missing.add(type.field(type.key().number()).label().vi());
        }
        List<String> names = type.principals().stream()
                .map(PersonInRole::fields)
                .map(parts -> parts.getOrDefault(PersonPart.NAME, ""))
                .filter(name -> !name.isEmpty())
                .toList();
        if (!names.isEmpty() && names.stream().noneMatch(fields::contains)) {
            missing.add(type.field(names.getFirst()).label().vi());
        }
        return List.copyOf(missing);
    }

    /** Required columns of the kind that have no source; their absence is found in every row. */
    public List<String> absent(ImportProfile profile, BookType type) {
        Set<String> fields = profile.fields().collect(Collectors.toSet());
        return type.fields().stream()
                .filter(field -> field.required() && !fields.contains(field.name()))
                .map(field -> field.name())
                .toList();
    }
}
