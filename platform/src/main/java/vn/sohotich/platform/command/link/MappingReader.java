package vn.sohotich.platform.command.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.decision.DecisionRule;
import vn.sohotich.linkage.general.FieldKind;
import vn.sohotich.linkage.general.FieldMapping;
import vn.sohotich.linkage.general.KeyForm;
import vn.sohotich.linkage.general.KeyTerm;
import vn.sohotich.linkage.general.LinkType;
import vn.sohotich.linkage.general.MappedField;
import vn.sohotich.linkage.general.PairRule;
import vn.sohotich.platform.command.link.MappingFile.WrongMapping;
import vn.sohotich.platform.shared.Refusal;

/** Turns the parsed text of a mapping into a field mapping; an unknown word is refused, never passed over. */
final class MappingReader {

    private static final Set<String> KEYS = Set.of("id", "link", "fields", "rules", "thresholds");
    private static final Set<String> FIELD_KEYS =
            Set.of("kind", "left", "right", "column", "swaps-with", "pattern", "frequencies");
    private static final Set<String> SIDES = Set.of("left", "right");
    private static final Set<String> THRESHOLDS = Set.of("link", "review");

    private final Map<?, ?> top;
    private final List<MappedField> fields = new ArrayList<>();

    MappingReader(Object parsed) throws WrongMapping {
        top = map(parsed, "", KEYS);
    }

    FieldMapping mapping() throws WrongMapping {
        Map<?, ?> written = map(top.get("fields"), "fields", null);
        for (Map.Entry<?, ?> entry : written.entrySet()) {
            fields.add(field(String.valueOf(entry.getKey()), entry.getValue()));
        }
        return new FieldMapping(id("left"), id("right"), fields, rules(), type(), thresholds());
    }

    private String id(String side) throws WrongMapping {
        Object id = top.get("id");
        if (id instanceof Map<?, ?>) {
            return text(map(id, "id", SIDES).get(side), "");
        }
        return text(id, "");
    }

    private LinkType type() throws WrongMapping {
        String written = text(top.get("link"), LinkType.MANY_TO_MANY.code());
        return LinkType.of(written)
                .orElseThrow(() -> wrong(
                        "link.mapping-type",
                        written,
                        codes(LinkType.values().length, i -> LinkType.values()[i].code())));
    }

    private MappedField field(String name, @Nullable Object written) throws WrongMapping {
        if (!(written instanceof Map<?, ?>)) {
            return MappedField.of(name, kind(name, written));
        }
        Map<?, ?> parts = map(written, "fields." + name, FIELD_KEYS);
        String column = text(parts.get("column"), name);
        return new MappedField(
                name,
                kind(name, parts.get("kind")),
                text(parts.get("left"), column),
                text(parts.get("right"), column),
                text(parts.get("swaps-with"), ""),
                text(parts.get("pattern"), ""),
                !"false".equals(text(parts.get("frequencies"), "true")));
    }

    private static FieldKind kind(String field, @Nullable Object written) throws WrongMapping {
        return FieldKind.of(text(written, ""))
                .orElseThrow(() -> wrong(
                        "link.mapping-kind",
                        field,
                        text(written, ""),
                        codes(FieldKind.values().length, i -> FieldKind.values()[i].code())));
    }

    private List<PairRule> rules() throws WrongMapping {
        Object written = top.get("rules");
        if (written == null) {
            return List.of();
        }
        if (!(written instanceof List<?> list)) {
            throw wrong("link.mapping-rules-list");
        }
        var rules = new ArrayList<PairRule>();
        for (Object rule : list) {
            var terms = new ArrayList<KeyTerm>();
            for (String term : terms(rule)) {
                terms.add(term(term.strip()));
            }
            rules.add(new PairRule(terms));
        }
        return rules;
    }

    private static List<String> terms(@Nullable Object rule) {
        return rule instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : Arrays.asList(String.valueOf(rule).split("\\+"));
    }

    /** A field's name, or name and form with a dot between them. */
    private KeyTerm term(String written) throws WrongMapping {
        for (int field = 0; field < fields.size(); field++) {
            String name = fields.get(field).name();
            if (written.equals(name)) {
                return new KeyTerm(field, KeyForm.WHOLE);
            }
            if (written.startsWith(name + ".")) {
                KeyForm form = KeyForm.of(written.substring(name.length() + 1)).orElse(null);
                if (form != null) {
                    return new KeyTerm(field, form);
                }
            }
        }
        throw wrong(
                "link.mapping-term",
                written,
                fields.stream().map(MappedField::name).collect(Collectors.joining(", ")),
                codes(KeyForm.values().length, i -> KeyForm.values()[i].code()));
    }

    private DecisionRule thresholds() throws WrongMapping {
        DecisionRule standard = DecisionRule.standard();
        Object written = top.get("thresholds");
        if (written == null) {
            return standard;
        }
        Map<?, ?> parts = map(written, "thresholds", THRESHOLDS);
        return new DecisionRule(
                number(parts.get("link"), standard.link()), number(parts.get("review"), standard.any()));
    }

    private static double number(@Nullable Object written, double usual) throws WrongMapping {
        if (written == null) {
            return usual;
        }
        if (written instanceof Number number) {
            return number.doubleValue();
        }
        throw wrong("link.mapping-thresholds");
    }

    private static Map<?, ?> map(@Nullable Object written, String where, @Nullable Set<String> known)
            throws WrongMapping {
        if (!(written instanceof Map<?, ?> map)) {
            throw wrong("link.mapping-part", where.isEmpty() ? "fields" : where);
        }
        for (Object key : map.keySet()) {
            if (known != null && !known.contains(String.valueOf(key))) {
                throw wrong("link.mapping-key", where, String.valueOf(key), String.join(", ", new TreeSet<>(known)));
            }
        }
        return map;
    }

    private static String text(@Nullable Object written, String usual) {
        return written == null ? usual : String.valueOf(written).strip();
    }

    private static String codes(int count, IntFunction<String> code) {
        return IntStream.range(0, count).mapToObj(code).collect(Collectors.joining(", "));
    }

    private static WrongMapping wrong(String code, Object... args) {
        return new WrongMapping(Refusal.of(code, args));
    }
}
