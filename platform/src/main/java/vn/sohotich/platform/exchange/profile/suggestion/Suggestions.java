package vn.sohotich.platform.exchange.profile.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.sohotich.linkage.encoding.LegacyEncoding;
import vn.sohotich.platform.exchange.profile.Fingerprint;
import vn.sohotich.platform.exchange.profile.sheet.HeaderBlock;
import vn.sohotich.platform.exchange.profile.sheet.ReadableHeadings;
import vn.sohotich.platform.exchange.profile.split.SplitRule;
import vn.sohotich.platform.exchange.profile.split.SplitRules;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.PersonInRole;
import vn.sohotich.platform.record.definition.PersonPart;

/**
 * Suggests what the columns of an unknown sheet carry, each with its reason: by the words of its heading, by what stands
 * in it, by the column before it where a heading repeats, and by combined cells of a known form.
 */
public final class Suggestions {
    private static final double ENOUGH = 0.5;
    private static final double BY_CONTENT_ALONE = 0.8;
    private static final double MOST_OF_A_COLUMN = 0.7;

    private final BookTypes types;
    private final Words words = Words.shipped();
    private final Map<String, FieldPhrases> phrases = new HashMap<>();
    private final ContentClues clues;

    public Suggestions(BookTypes types) {
        this.types = types;
        this.clues = new ContentClues(types.codeLists(), words);
        types.all().forEach(type -> phrases.put(type.kind(), new FieldPhrases(type, words)));
    }

    /** Whether the heading means a field of any kind of book. */
    public boolean isKnown(String heading) {
        return phrases.values().stream()
                .anyMatch(one -> one.fits(heading, Optional.empty()).stream().anyMatch(fit -> fit.score() >= ENOUGH));
    }

    /** The kind of book that the sheet is likely to be, by its name, its file's name and its headings. */
    public BookType kind(HeaderBlock block, String fileName) {
        String said = " " + String.join(" ", words.of(fileName.replace('_', ' ').replace('-', ' '))) + " "
                + String.join(" ", words.of(block.sheet().name())) + " " + titles(block) + " ";
        Map<String, List<String>> kinds = words.section("kinds");
        return types.all().stream()
                .max(Comparator.comparingDouble(type ->
                        of(block, type).stream().mapToDouble(Suggestion::score).sum()
                                + kinds.getOrDefault(type.kind(), List.of()).stream()
                                                .filter(word -> said.contains(" " + word + " "))
                                                .count()
                                        * 2.5))
                .orElseThrow();
    }

    private String titles(HeaderBlock block) {
        StringBuilder titles = new StringBuilder();
        block.sheet().rows().stream()
                .filter(row -> row.number() < block.row())
                .forEach(row -> IntStream.range(0, row.cells().length)
                        .forEach(i -> titles.append(String.join(" ", words.of(row.text(i))))
                                .append(' ')));
        block.headers()
                .forEach(heading ->
                        titles.append(String.join(" ", words.of(heading))).append(' '));
        return titles.toString();
    }

    private record Bid(int column, Suggestion suggestion) {}

    /** One suggestion for each column of the header; every field is suggested once. */
    public List<Suggestion> of(HeaderBlock block, BookType type) {
        List<Bid> bids = new ArrayList<>();
        List<String> headings = ReadableHeadings.of(block);
        List<Optional<String>> roles = roles(headings, type);
        Suggestion[] chosen = new Suggestion[block.width()];
        Set<String> taken = new HashSet<>();
        for (int column = 0; column < block.width(); column++) {
            chosen[column] = split(block, column, type, roles.get(column));
            if (!chosen[column].isEmpty() && taken.stream().noneMatch(chosen[column].parts()::containsValue)) {
                taken.addAll(chosen[column].parts().values());
            } else {
                chosen[column] = Suggestion.NONE;
                bids(block, column, headings.get(column), type, roles.get(column), bids);
            }
        }
        bids.sort(Comparator.comparingDouble((Bid bid) -> -bid.suggestion().score()));
        for (Bid bid : bids) {
            if (chosen[bid.column()].isEmpty() && taken.add(bid.suggestion().field())) {
                chosen[bid.column()] = bid.suggestion();
            }
        }
        return List.of(chosen);
    }

    /** Who each column is about: whom its heading names, or where it repeats, whom the columns before it are about. */
    private List<Optional<String>> roles(List<String> headings, BookType type) {
        FieldPhrases known = phrases.get(type.kind());
        Map<String, Integer> times = new HashMap<>();
        headings.forEach(heading -> times.merge(Fingerprint.key(heading), 1, Integer::sum));
        List<Optional<String>> roles = new ArrayList<>();
        Optional<String> before = Optional.empty();
        for (int column = 0; column < headings.size(); column++) {
            String heading = headings.get(column);
            Optional<String> named = known == null ? Optional.empty() : known.role(heading);
            before = named.isPresent() ? named : before;
            boolean again = times.getOrDefault(Fingerprint.key(heading), 0) > 1 && !heading.isBlank();
            roles.add(named.isPresent() ? named : again ? before : Optional.empty());
        }
        return roles;
    }

    private void bids(
            HeaderBlock block, int column, String heading, BookType type, Optional<String> role, List<Bid> bids) {
        List<String> cells = block.cells(column);
        FieldPhrases known = phrases.get(type.kind());
        Set<String> named = new HashSet<>();
        for (FieldPhrases.Fit fit : known == null ? List.<FieldPhrases.Fit>of() : known.fits(heading, role)) {
            Field field = type.field(fit.field());
            ContentClues.Share share = clues.share(field, cells);
            boolean telling = share.tells() && ContentClues.isTelling(field.type());
            double score = !telling
                    ? fit.score() * 0.9
                    : share.value() < 0.2 ? fit.score() * 0.5 : fit.score() * 0.8 + share.value() * 0.2;
            if (score >= ENOUGH) {
                named.add(fit.field());
                String label = field.label().vi();
                bids.add(new Bid(
                        column,
                        telling && share.value() >= 0.2
                                ? Suggestion.field(
                                        fit.field(), score, "both", heading, label, share.fitting(), share.filled())
                                : Suggestion.field(fit.field(), score, "heading", heading, label)));
            }
        }
        if (named.isEmpty()) {
            byContent(column, type, cells, bids);
        }
    }

    private void byContent(int column, BookType type, List<String> cells, List<Bid> bids) {
        for (PersonInRole person : type.principals()) {
            for (PersonPart part : List.of(
                    PersonPart.PERSONAL_ID,
                    PersonPart.SEX,
                    PersonPart.ETHNICITY,
                    PersonPart.NATIONALITY,
                    PersonPart.NAME)) {
                String field = person.fields().get(part);
                if (field == null) {
                    continue;
                }
                ContentClues.Share share = clues.share(type.field(field), cells);
                if (share.tells() && share.value() >= BY_CONTENT_ALONE) {
                    double score = 0.4 * share.value();
                    bids.add(new Bid(
                            column,
                            Suggestion.field(
                                    field,
                                    score,
                                    "content",
                                    share.fitting(),
                                    share.filled(),
                                    type.field(field).label().vi())));
                }
            }
        }
    }

    /** A column of combined cells, when most of them have the form of a rule. */
    private Suggestion split(HeaderBlock block, int column, BookType type, Optional<String> role) {
        List<String> cells =
                block.cells(column).stream().map(LegacyEncoding::repair).toList();
        if (cells.size() < 3) {
            return Suggestion.NONE;
        }
        Suggestion best = Suggestion.NONE;
        for (SplitRule rule : SplitRules.shipped().all()) {
            long fitting =
                    cells.stream().filter(cell -> rule.split(cell).isPresent()).count();
            double share = (double) fitting / cells.size();
            Map<String, String> parts = parts(rule, type, role);
            boolean better = parts.size() * share > best.parts().size() * best.score();
            if (share >= MOST_OF_A_COLUMN && parts.size() > 1 && better && isSensible(rule, cells, parts, type)) {
                best = new Suggestion(
                        "",
                        rule.id(),
                        parts,
                        share,
                        "split",
                        List.of(Long.toString(fitting), Integer.toString(cells.size()), rule.example()));
            }
        }
        return best;
    }

    /** The parts must be values of their fields too: a comma alone does not make two of a place. */
    private boolean isSensible(SplitRule rule, List<String> cells, Map<String, String> parts, BookType type) {
        for (Map.Entry<String, String> part : parts.entrySet()) {
            Field field = type.field(part.getValue());
            List<String> texts = cells.stream()
                    .map(rule::split)
                    .flatMap(Optional::stream)
                    .map(found -> found.get(part.getKey()))
                    .filter(Objects::nonNull)
                    .map(SplitRule.Part::text)
                    .toList();
            if (ContentClues.isTelling(field.type())
                    && clues.share(field, texts).value() < MOST_OF_A_COLUMN) {
                return false;
            }
        }
        return true;
    }

    /** The field of each part: of the person that the column is about, or of the registration. */
    public Map<String, String> parts(SplitRule rule, BookType type, Optional<String> role) {
        Map<String, String> fields = new LinkedHashMap<>();
        Optional<PersonInRole> person =
                role.flatMap(type::person).or(() -> type.principals().stream().findFirst());
        for (String part : rule.parts()) {
            SplitRules.PartLabel label = SplitRules.shipped().part(part);
            String field = label.personPart()
                    .flatMap(of -> person.flatMap(one -> one.field(of)))
                    .orElseGet(() -> registration(label.field(), type));
            if (!field.isEmpty()) {
                fields.put(part, field);
            }
        }
        return fields;
    }

    private static String registration(String field, BookType type) {
        return switch (field) {
            case "NUMBER" -> type.key().number();
            case "BOOK" -> type.key().book();
            case "PAGE" -> type.key().page();
            case "REGISTERED" -> type.key().registeredOn();
            default -> "";
        };
    }

    /** The person that a heading is about, for parts of its cells. */
    public Optional<String> role(String heading, BookType type) {
        FieldPhrases known = phrases.get(type.kind());
        return known == null ? Optional.empty() : known.role(heading);
    }
}
