package vn.sohotich.platform.exchange.profile.suggestion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.sohotich.linkage.encoding.LegacyEncoding;
import vn.sohotich.linkage.name.Folding;

/** The words of headings, from {@code import-profiles/words.yaml}: folded, abbreviations written out. */
final class Words {
    private static final String FILE = "/import-profiles/words.yaml";
    private static final Words SHIPPED = new Words();

    private final Map<?, ?> file;
    private final Set<String> ignored;
    private final Map<String, List<String>> abbreviations = new LinkedHashMap<>();

    private Words() {
        try (InputStream in = Words.class.getResourceAsStream(FILE)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            file = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        ignored = new LinkedHashSet<>(list(file.get("ignored")));
        if (file.get("abbreviations") instanceof Map<?, ?> map) {
            map.forEach((word, full) ->
                    abbreviations.put(word.toString(), List.of(full.toString().split(" "))));
        }
    }

    static Words shipped() {
        return SHIPPED;
    }

    /** The lists of a section by their names. */
    Map<String, List<String>> section(String name) {
        Map<String, List<String>> section = new LinkedHashMap<>();
        if (file.get(name) instanceof Map<?, ?> map) {
            map.forEach((key, values) -> section.put(key.toString(), list(values)));
        }
        return section;
    }

    Set<String> surnames() {
        return new LinkedHashSet<>(list(file.get("surnames")));
    }

    private static List<String> list(@Nullable Object values) {
        return values instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The words of a heading in their order. */
    List<String> of(String heading) {
        String readable = LegacyEncoding.repair(heading);
        String parted = readable.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2");
        List<String> words = new ArrayList<>();
        for (String word : Folding.plain(parted).split("[^a-z0-9]+")) {
            if (!word.isEmpty()) {
                words.addAll(abbreviations.getOrDefault(word, List.of(word)));
            }
        }
        words.removeIf(ignored::contains);
        return words;
    }
}
