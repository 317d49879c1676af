package vn.sohotich.platform.work.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import vn.sohotich.platform.work.WorkState;
import vn.sohotich.platform.work.WorkStatus;

class WorkWordsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    52000 | 310000 | 48000.4 | 52.000 / 310.000 · 48.000 dòng/giây · còn khoảng 6 giây
                    1     | 601    | 5       | 1 / 601 · 5 dòng/giây · còn khoảng 2 phút 0 giây
                    1     | 36001  | 5       | 1 / 36.001 · 5 dòng/giây · còn khoảng 2 giờ 0 phút
                    1     | 36001  | 0       | 1 / 36.001
                    1200  | -1     | 300     | 1.200 · 300 dòng/giây
                    0     | -1     | 0       | ''
                    """)
    void tellsHowFarHowFastAndHowLongStill(long done, long total, double perSecond, String words) {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasename("classpath:messages/work");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);

        assertThat(new WorkWords(messages).measure(state(done, total, perSecond), Locale.of("vi")))
                .isEqualTo(words);
    }

    private static WorkState state(long done, long total, double perSecond) {
        return new WorkState(
                new UUID(0, 1),
                "trial",
                "clerk",
                null,
                List.of(),
                Map.of(),
                WorkStatus.RUNNING,
                done,
                total,
                perSecond,
                1,
                false,
                false,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                Map.of(),
                null);
    }
}
