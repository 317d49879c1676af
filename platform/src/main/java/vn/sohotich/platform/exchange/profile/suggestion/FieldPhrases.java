package vn.sohotich.platform.exchange.profile.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.PersonInRole;

/**
 * How headings may call the fields of a kind of book. A heading that names a role (mẹ, chồng) means a field of that
 * person; one that names none means the person whose entry it is.
 */
final class FieldPhrases {
    private static final double NO_ROLE_NAMED = 0.6;

    private final BookType type;
    private final Words words;
    private final Map<String, List<Set<String>>> phrases = new LinkedHashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final List<Naming> allNamings = new ArrayList<>();
    private final List<Naming> ownNamings;

    FieldPhrases(BookType type, Words words) {
        this.type = type;
        this.words = words;
        words.section("roles")
                .forEach((role, names) -> names.forEach(name ->
                        allNamings.add(new Naming(role, " " + String.join(" ", words.of(name)) + " "))));
        allNamings.sort(
                Comparator.comparingInt((Naming naming) -> -naming.words().length()));
        this.ownNamings = allNamings.stream()
                .filter(naming -> type.person(naming.role()).isPresent())
                .toList();
        Map<String, List<String>> fields = words.section("fields");
        for (Field field : type.fields()) {
            enter(field.name(), field.label().vi());
            enter(field.name(), field.label().en());
            type.quirks().aliases().getOrDefault(field.name(), List.of()).forEach(one -> enter(field.name(), one));
            fields.getOrDefault(field.name(), List.of()).forEach(one -> enter(field.name(), one));
        }
        Map<String, List<String>> parts = words.section("parts");
        for (PersonInRole person : type.persons()) {
            person.fields().forEach((part, field) -> {
                roles.put(field, person.role());
                parts.getOrDefault(part.name(), List.of()).forEach(one -> enter(field, one));
            });
        }
        weigh();
    }

    private void enter(String field, String phrase) {
        Set<String> bare = new HashSet<>(withoutRole(words.of(phrase)));
        if (!bare.isEmpty()) {
            phrases.computeIfAbsent(field, none -> new ArrayList<>()).add(bare);
        }
    }

    /** Words of many fields say little. */
    private void weigh() {
        Map<String, Integer> fieldsOf = new HashMap<>();
        phrases.values().forEach(all -> {
            Set<String> once = new HashSet<>();
            all.forEach(once::addAll);
            once.forEach(word -> fieldsOf.merge(word, 1, Integer::sum));
        });
        fieldsOf.forEach((word, fields) -> weights.put(word, Math.log(1 + (double) phrases.size() / fields)));
    }

    /** A field and how well a heading fits it, from 0 to 1. */
    record Fit(String field, double score) {}

    /** The fields that a heading may mean, however faintly. */
    List<Fit> fits(String heading, Optional<String> roleBefore) {
        List<String> all = words.of(heading);
        Optional<String> role = role(all).or(() -> roleBefore);
        Set<String> bare = new HashSet<>(withoutRole(all));
        List<Fit> fits = new ArrayList<>();
        if (bare.isEmpty()) {
            return fits;
        }
        phrases.forEach((field, ways) -> {
            double likeness =
                    ways.stream().mapToDouble(way -> likeness(bare, way)).max().orElse(0);
            double score = likeness * roleFactor(role, field);
            if (score > 0.2) {
                fits.add(new Fit(field, score));
            }
        });
        return fits;
    }

    private double roleFactor(Optional<String> named, String field) {
        String own = roles.get(field);
        if (own == null) {
            return named.isPresent() ? NO_ROLE_NAMED : 1;
        }
        if (named.isPresent()) {
            return named.get().equals(own) ? 1 : 0;
        }
        List<PersonInRole> principals = type.principals();
        boolean principal = principals.stream().anyMatch(person -> person.role().equals(own));
        return !principal ? 0 : principals.size() == 1 ? 0.98 : NO_ROLE_NAMED;
    }

    private double likeness(Set<String> one, Set<String> other) {
        double common = 0;
        double all = 0;
        for (String word : one) {
            double weight = weights.getOrDefault(word, 1.5);
            all += weight;
            common += other.contains(word) ? weight : 0;
        }
        for (String word : other) {
            all += weights.getOrDefault(word, 1.5);
        }
        return all == 0 ? 0 : 2 * common / all;
    }

    /** The role of this kind of book that the words name, the longest way of naming it first. */
    Optional<String> role(List<String> heading) {
        String text = " " + String.join(" ", heading) + " ";
        return ownNamings.stream()
                .filter(naming -> text.contains(naming.words()))
                .findFirst()
                .map(Naming::role);
    }

    Optional<String> role(String heading) {
        return role(words.of(heading));
    }

    private List<String> withoutRole(List<String> heading) {
        String text = " " + String.join(" ", heading) + " ";
        String rest = allNamings.stream()
                .filter(naming -> text.contains(naming.words()))
                .findFirst()
                .map(naming -> text.replace(naming.words(), " "))
                .orElse(text);
        return rest.isBlank() ? List.of() : List.of(rest.strip().split(" +"));
    }

    /** A way of naming a role, between blanks. */
    private record Naming(String role, String words) {}
}
