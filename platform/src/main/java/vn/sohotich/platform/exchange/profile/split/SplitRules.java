package vn.sohotich.platform.exchange.profile.split;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.sohotich.platform.record.definition.Label;
import vn.sohotich.platform.record.definition.PersonPart;

/** The ready-made rules by name and what their parts usually say; from {@code import-profiles/split-rules.yaml}. */
public final class SplitRules {
    private static final String FILE = "/import-profiles/split-rules.yaml";
    private static final SplitRules SHIPPED = read();

    private final Map<String, SplitRule> rules = new LinkedHashMap<>();
    private final Map<String, PartLabel> parts = new LinkedHashMap<>();

    /** What people call a part, and what it says about a person where it does. */
    public record PartLabel(String name, Label label, Optional<PersonPart> personPart, String field) {}

    private SplitRules() {}

    public static SplitRules shipped() {
        return SHIPPED;
    }

    public List<SplitRule> all() {
        return new ArrayList<>(rules.values());
    }

    public Optional<SplitRule> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** The label of a part; its own name where the file has none. */
    public PartLabel part(String name) {
        return parts.getOrDefault(name, new PartLabel(name, new Label(name, name), Optional.empty(), ""));
    }

    private static SplitRules read() {
        try (InputStream in = SplitRules.class.getResourceAsStream(FILE)) {
            String text = new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            Map<?, ?> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            var rules = new SplitRules();
            entries(file, "parts").forEach((name, part) -> rules.parts.put(name, rules.label(name, part)));
            entries(file, "rules").forEach((id, rule) -> rules.rules.put(id, rule(id, rule)));
            return rules;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private PartLabel label(String name, Map<?, ?> part) {
        Object person = part.get("person");
        return new PartLabel(
                name,
                new Label(text(part, "vi"), text(part, "en")),
                person == null ? Optional.empty() : Optional.of(PersonPart.valueOf(person.toString())),
                text(part, "field"));
    }

    private static SplitRule rule(String id, Map<?, ?> rule) {
        return SplitRule.of(
                        id, new Label(text(rule, "vi"), text(rule, "en")), text(rule, "example"), text(rule, "pattern"))
                .orElseThrow(() -> new IllegalStateException("unusable split rule " + id));
    }

    private static Map<String, Map<?, ?>> entries(Map<?, ?> file, String key) {
        Map<String, Map<?, ?>> entries = new LinkedHashMap<>();
        if (file.get(key) instanceof Map<?, ?> found) {
            found.forEach((name, value) -> entries.put(name.toString(), (Map<?, ?>) value));
        }
        return entries;
    }

    private static String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        return value == null ? "" : value.toString();
    }
}
