package vn.sohotich.platform.identity.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.sohotich.platform.shared.Refusal;

/** Words a refusal or a fault as a problem detail: the sentence as {@code detail}, what to do now as {@code mend}. */
@Component
public class Problems {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource messages;
    private final JsonMapper json;

    Problems(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /** Whether whoever asks is a program rather than a browser showing a page. */
    public static boolean wanted(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/api/v") || path.startsWith("/v3/");
    }

    /** The answer to a refusal, with the status that its code stands for. */
    public ResponseEntity<Map<String, Object>> answer(Refusal refusal, HttpServletRequest request) {
        HttpStatus status = RefusalStatus.of(refusal.code());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(of(status, refusal, request));
    }

    /** The body of a problem detail. */
    public Map<String, Object> of(HttpStatus status, Refusal refusal, HttpServletRequest request) {
        Locale locale = languageOf(request);
        Object[] args = refusal.args().toArray();
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:sohotich:problem:" + refusal.code());
        problem.put("title", messages.getMessage("problem." + status.value(), null, status.getReasonPhrase(), locale));
        problem.put("status", status.value());
        problem.put("detail", messages.getMessage(refusal.key(), args, refusal.code(), locale));
        problem.put("code", refusal.code());
        String mend = messages.getMessage(refusal.mendKey(), args, "", locale);
        if (mend != null && !mend.isEmpty()) {
            problem.put("mend", mend);
        }
        return problem;
    }

    /** Writes a problem detail where no controller will. */
    public void write(HttpStatus status, Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.writeValueAsBytes(of(status, refusal, request)));
    }

    static HttpStatus statusOf(Refusal refusal) {
        return RefusalStatus.of(refusal.code());
    }

    private static Locale languageOf(HttpServletRequest request) {
        return request.getHeader("Accept-Language") != null
                        && "en".equals(request.getLocale().getLanguage())
                ? Locale.ENGLISH
                : VIETNAMESE;
    }
}
