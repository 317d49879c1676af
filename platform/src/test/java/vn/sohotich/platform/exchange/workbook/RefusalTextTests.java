package vn.sohotich.platform.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalTextTests {

    private static final Pattern CODE = Pattern.compile("(?<!say\\()\"(workbook\\.[a-z0-9-]+)\"");

    @Test
    void everyRefusalHasItsTextAndItsRemedyInBothLanguages() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/vn/sohotich/platform/exchange/workbook"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Matcher matcher = CODE.matcher(Files.readString(source));
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            }
        }
        assertThat(codes).hasSizeGreaterThan(20);
        for (String language : new String[] {"", "en"}) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "messages/exchange-workbook",
                    Locale.of(language),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(codes)
                    .filteredOn(code -> !code.startsWith("workbook.notes") && !code.startsWith("workbook.choose"))
                    .filteredOn(code -> !code.startsWith("workbook.header-note"))
                    .allMatch(code -> bundle.containsKey("refusal." + code))
                    .allMatch(code -> bundle.containsKey("refusal." + code + ".mend"));
        }
    }
}
