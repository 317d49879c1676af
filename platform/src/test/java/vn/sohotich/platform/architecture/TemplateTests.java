package vn.sohotich.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Screens speak Vietnamese and English from the bundles: no missing key, no sentence typed into a template. */
class TemplateTests {
    private static final Path RESOURCES = Sources.ROOT.resolve("platform/src/main/resources");
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9_.-]+)[({}]");
    private static final Pattern TYPED = Pattern.compile(
            "<([a-z][a-z0-9:-]*)((?:\\s+[^\\s=<>/]+(?:\\s*=\\s*\"[^\"]*\")?)*)\\s*>([^<]*[À-ỹđĐ][^<]*)<");

    private static final Pattern TAG =
            Pattern.compile("<[a-z][a-z0-9:-]*((?:\\s+[^\\s=<>/]+(?:\\s*=\\s*\"[^\"]*\")?)*)\\s*/?>");

    @Test
    void findsEveryKeyOfEveryTemplateInBothLanguages() {
        Set<String> vietnamese = keys("");
        Set<String> english = keys("_en");
        for (Path template : templates()) {
            for (String key : keysIn(Sources.text(template))) {
                assertThat(vietnamese).as(Sources.relative(template)).contains(key);
                assertThat(english).as(Sources.relative(template)).contains(key);
            }
        }
    }

    @Test
    void typesNoVietnameseIntoTemplates() {
        assertThat(templates())
                .filteredOn(template -> typesASentence(Sources.text(template)))
                .extracting(Sources::relative)
                .isEmpty();
    }

    @Test
    void catchesATypedSentenceAndAMissingKey() {
        assertThat(typesASentence("<p class=\"empty\">Không có dữ liệu</p>")).isTrue();
        assertThat(typesASentence("<p th:if=\"${a > 0}\" th:text=\"#{a}\">Không có dữ liệu</p>"))
                .isFalse();
        assertThat(keysIn("<p th:text=\"#{no.such.key}\"></p>")).containsExactly("no.such.key");
    }

    /** A sentence between tags is a sample for whoever opens the file, as long as the tag replaces it by a key. */
    private static boolean typesASentence(String template) {
        return TYPED.matcher(template.replaceAll("(?s)<!--.*?-->", ""))
                .results()
                .anyMatch(found ->
                        !found.group(2).contains("th:text=") && !found.group(2).contains("th:utext="));
    }

    @Test
    void putsNoConditionOnAReplacedElement() {
        assertThat(templates())
                .filteredOn(template -> replacesUnderACondition(Sources.text(template)))
                .extracting(Sources::relative)
                .isEmpty();
    }

    @Test
    void catchesAConditionThatIsNeverRead() {
        assertThat(replacesUnderACondition("<div th:if=\"${a}\" th:replace=\"~{b}\"></div>"))
                .isTrue();
        assertThat(replacesUnderACondition("<th:block th:if=\"${a}\"><div th:replace=\"~{b}\"></div></th:block>"))
                .isFalse();
    }

    /** Replacing comes first: a condition, loop or variable on the same element is silently left out. */
    private static boolean replacesUnderACondition(String template) {
        return TAG.matcher(template)
                .results()
                .map(found -> found.group(1))
                .anyMatch(attributes -> attributes.matches("(?s).*\\sth:(replace|insert)=.*")
                        && attributes.matches("(?s).*\\sth:(if|unless|each|with|switch|case)=.*"));
    }

    private static List<Path> templates() {
        return Sources.files(RESOURCES.resolve("templates"), ".html");
    }

    private static Set<String> keysIn(String template) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = KEY.matcher(template);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> keys(String language) {
        Set<String> keys = new TreeSet<>();
        for (Path bundle : Sources.files(RESOURCES.resolve("messages"), ".properties")) {
            boolean english = bundle.getFileName().toString().endsWith("_en.properties");
            if (english != language.isEmpty()) {
                Properties properties = new Properties();
                try {
                    properties.load(new StringReader(Sources.text(bundle)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                keys.addAll(properties.stringPropertyNames());
            }
        }
        return keys;
    }
}
