package vn.sohotich.platform.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.web.servlet.IServletWebExchange;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.Window;
import vn.sohotich.platform.testing.PlatformTest;

/** The pieces that every screen is made of. */
@PlatformTest
class FragmentsModuleTests {
    @Autowired
    ITemplateEngine templates;

    @Autowired
    ApplicationContext beans;

    @ParameterizedTest
    @CsvSource({
        "CONSISTENT, badge-consistent, ✓, Thống nhất",
        "INCONSISTENT, badge-inconsistent, ≠, Chưa thống nhất",
        "AMBIGUOUS, badge-ambiguous, ?, Chưa rõ",
        "NOT_FOUND, badge-not-found, ∅, Không tìm thấy",
        "PENDING, badge-plain, …, Chờ đối chiếu",
    })
    void giveEveryOutcomeOneColourOneSignOneWord(String outcome, String colour, String sign, String word) {
        assertThat(shown("_outcome", "badge", "outcome", outcome)).contains(colour, sign, word);
    }

    @Test
    void showARecordThatWasNotLookedUp() {
        assertThat(shown("_outcome", "badge", "outcome", null)).contains("Chờ đối chiếu");
    }

    @ParameterizedTest
    @CsvSource({"ENTERED, Đã nhập", "RETURNED, Trả lại", "APPROVED, Đã phê duyệt", "TRANSFERRED, Đã chuyển"})
    void wordEveryStatus(String status, String word) {
        assertThat(shown("_outcome", "status", "status", status)).contains(word);
    }

    @Test
    void sayWhatWasRefusedAndWhatToDoNow() {
        assertThat(shown("_refusal", "refusal", "refusal", Refusal.of("password.short", 10)))
                .contains("Mật khẩu cần ít nhất 10 ký tự.")
                .contains("Một câu ngắn dễ nhớ")
                .contains("role=\"alert\"");
        assertThat(shown("_refusal", "refusal", "refusal", null)).doesNotContain("notice");
    }

    @Test
    void offerOnlyPagesThatExist() {
        assertThat(paging(0, 3)).doesNotContain("rel=").contains("1–3", "trong 3");
        assertThat(paging(0, 3000))
                .contains("rel=\"next\"")
                .doesNotContain("rel=\"prev\"")
                .contains("3.000");
        assertThat(paging(3, 6)).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
        assertThat(paging(3, 9)).contains("/records?q=a&amp;offset=6").contains("/records?q=a&amp;offset=0");
    }

    private String paging(int offset, long total) {
        Window<String> window = new Window<>(List.of("a", "b", "c"), total, true, offset, 3);
        return templates.process(
                "_paging", Set.of("paging"), context(Map.of("window", window, "address", "/records?q=a")));
    }

    private String shown(String template, String fragment, String name, @Nullable Object value) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(name, value);
        return templates.process(template, Set.of(fragment), context(variables));
    }

    private WebContext context(Map<String, Object> variables) {
        MockServletContext application = new MockServletContext();
        IServletWebExchange exchange = JakartaServletWebApplication.buildApplication(application)
                .buildExchange(new MockHttpServletRequest(application), new MockHttpServletResponse());
        WebContext context = new WebContext(exchange, Locale.of("vi"), variables);
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        return context;
    }
}
