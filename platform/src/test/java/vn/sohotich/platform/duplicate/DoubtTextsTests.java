package vn.sohotich.platform.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DoubtTextsTests {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);

    @ParameterizedTest
    @EnumSource(DoubtCode.class)
    void saysWhatHowRecognisedWhatToDoAndBySourceInBothLanguages(DoubtCode code) {
        for (String part : new String[] {"", ".recognised", ".mend", ".source"}) {
            assertThat(Stream.of(Locale.of("vi"), Locale.ENGLISH)
                            .map(language ->
                                    ResourceBundle.getBundle("messages.findings-duplicates", language, NO_FALLBACK))
                            .map(bundle -> bundle.getString(code.titleKey() + part)))
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
        }
    }
}
