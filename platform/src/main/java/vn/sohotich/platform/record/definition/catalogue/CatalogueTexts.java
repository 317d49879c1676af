package vn.sohotich.platform.record.definition.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of the catalogue in one language: title, how a finding is recognised, an example, what the clerk does step by
 * step, and the article or letter behind it. Needs no web page and no container, so that commands and workbooks use it too.
 */
public final class CatalogueTexts {
    private static final List<String> BUNDLES = List.of(
            "findings-catalogue-files",
            "findings-catalogue-numbers",
            "findings-catalogue-dates",
            "findings-catalogue-people",
            "findings-catalogue-values",
            "findings-catalogue-books",
            "findings-catalogue-scans",
            "findings-catalogue-records",
            "findings",
            "findings-duplicates",
            "exchange-workbook",
            "exchange-binding",
            "exchange",
            "book",
            "population");
    private static final Pattern STEP = Pattern.compile("(?:^|(?<=[.:;!?”)])) ?\\d{1,2}\\. ");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d[^}]*}");

    private final List<ResourceBundle> bundles = new ArrayList<>();

    private CatalogueTexts(Locale locale) {
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        for (String name : BUNDLES) {
            bundles.add(ResourceBundle.getBundle(
                    "messages." + name, locale, CatalogueTexts.class.getClassLoader(), noFallback));
        }
    }

    public static CatalogueTexts in(Locale locale) {
        return new CatalogueTexts(locale);
    }

    /** A few words that name the kind; the sentence with dots for its values where it has no title of its own. */
    public String title(FindingKind kind) {
        return text(kind, "title").orElseGet(() -> {
            String sentence = ARGUMENT.matcher(required(kind.said())).replaceAll("…");
            return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        });
    }

    public String recognised(FindingKind kind) {
        return text(kind, "recognised").orElseGet(() -> required(key(kind, "recognised")));
    }

    public String example(FindingKind kind) {
        return text(kind, "example").orElseGet(() -> required(key(kind, "example")));
    }

    /** What the clerk does, one step after the other; at least one. */
    public List<String> steps(FindingKind kind) {
        String steps =
                text(kind, "steps").or(() -> text(kind, "mend")).orElseGet(() -> required(kind.said() + ".mend"));
        String plain = ARGUMENT.matcher(steps).replaceAll("…");
        return Arrays.stream(STEP.split(plain))
                .map(String::strip)
                .filter(step -> !step.isEmpty())
                .toList();
    }

    /** The letter or article, or that it was inferred. */
    public String source(FindingKind kind) {
        return text(kind, "source").orElseGet(() -> required(key(kind, "source")));
    }

    private Optional<String> text(FindingKind kind, String part) {
        return Optional.ofNullable(find(key(kind, part)));
    }

    private static String key(FindingKind kind, String part) {
        return "finding." + kind.code() + "." + part;
    }

    private String required(String key) {
        String text = find(key);
        if (text == null) {
            throw new MissingResourceException("no text " + key, CatalogueTexts.class.getName(), key);
        }
        return text;
    }

    private @Nullable String find(String key) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(key)) {
                return bundle.getString(key);
            }
        }
        return null;
    }
}
