package vn.sohotich.platform.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;

class MessageBundleTests {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    static String[] bundles() {
        return LanguageConfiguration.basenames();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void speaksBothLanguages(String bundle) throws IOException {
        Properties vietnamese = words(bundle + ".properties");
        Properties english = words(bundle + "_en.properties");

        assertThat(missing(vietnamese, english)).as("keys without English").isEmpty();
        assertThat(missing(english, vietnamese)).as("keys without Vietnamese").isEmpty();
        for (String key : vietnamese.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key)))
                    .as("arguments of " + key)
                    .isEqualTo(arguments(vietnamese.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void holdsWellFormedSentences(String bundle) throws IOException {
        for (String file : new String[] {bundle + ".properties", bundle + "_en.properties"}) {
            Properties words = words(file);
            for (String key : words.stringPropertyNames()) {
                String sentence = words.getProperty(key);
                assertThat(sentence).as(file + " " + key).isNotBlank();
                assertThat(Normalizer.isNormalized(sentence, Normalizer.Form.NFC))
                        .as(file + " " + key + " is composed")
                        .isTrue();
                if (ARGUMENT.matcher(sentence).find()) {
                    assertThat(new MessageFormat(sentence, Locale.ROOT).format(new Object[9]))
                            .as(file + " " + key + " keeps its apostrophes and braces")
                            .doesNotContainPattern("\\{\\d");
                }
            }
        }
    }

    @Test
    void givesEveryKeyToOneBundleOnly() throws IOException {
        Map<String, String> owners = new HashMap<>();
        for (String bundle : bundles()) {
            for (String key : words(bundle + ".properties").stringPropertyNames()) {
                String other = owners.put(key, bundle);
                assertThat(other).as(key + " stands in " + bundle + " too").isNull();
            }
        }
    }

    @Test
    void noticesAKeyThatHasNoEnglish() {
        Properties vietnamese = new Properties();
        vietnamese.setProperty("only.here", "Chỉ có ở đây");

        assertThat(missing(vietnamese, new Properties())).containsExactly("only.here");
    }

    private static Set<String> missing(Properties from, Properties in) {
        Set<String> keys = new TreeSet<>(from.stringPropertyNames());
        keys.removeAll(in.stringPropertyNames());
        return keys;
    }

    private static Set<String> arguments(String sentence) {
        return ARGUMENT.matcher(sentence)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(String location) throws IOException {
        Resource file = new DefaultResourceLoader().getResource(location);
        Properties words = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
