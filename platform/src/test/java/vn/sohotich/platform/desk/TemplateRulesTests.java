package vn.sohotich.platform.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the content policy would silently break, and what Thymeleaf would silently ignore. */
class TemplateRulesTests {
    private static final List<Pattern> FORBIDDEN = List.of(
            Pattern.compile("\\sstyle\\s*=\\s*\""),
            Pattern.compile("th:style"),
            Pattern.compile("\\son[a-z]+\\s*=\\s*\"", Pattern.CASE_INSENSITIVE),
            Pattern.compile("<script(?![^>]*src=)"),
            Pattern.compile("<style"),
            Pattern.compile("hx-on|hx-vals=\"js|javascript:"),
            Pattern.compile("<[^>]*th:with=[^>]*th:switch="),
            Pattern.compile("<(?!th:block)[^>]*th:(each|if|unless)=[^>]*th:replace="),
            Pattern.compile("<[^>]*th:replace=[^>]*th:(each|if|unless)="));

    @ParameterizedTest
    @MethodSource("templates")
    void bendToTheContentPolicy(Resource template) throws IOException {
        assertThat(breaches(template.getContentAsString(StandardCharsets.UTF_8)))
                .as(template.getFilename())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"color: red\">",
                "<p th:style=\"'x'\">",
                "<a onclick=\"go()\">",
                "<script>alert(1)</script>",
                "<div th:if=\"${a}\" th:replace=\"~{b}\">",
                "<i th:with=\"a=${b}\" th:switch=\"${a}\">",
                "<button hx-on:click=\"x\">"
            })
    void areCaughtWhenTheyDoNot(String bad) {
        assertThat(breaches(bad)).isNotEmpty();
    }

    @Test
    void knowsTheTemplates() throws IOException {
        assertThat(templates()).hasSizeGreaterThan(15);
    }

    static Stream<Resource> templates() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:templates/**/*.html"));
    }

    private static List<String> breaches(String text) {
        return FORBIDDEN.stream()
                .filter(pattern -> pattern.matcher(text).find())
                .map(Pattern::pattern)
                .toList();
    }
}
