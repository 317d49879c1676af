package vn.sohotich.platform.identity.problem;

import org.springframework.http.HttpStatus;

/**
 * The HTTP status of a refusal, told by its code and nowhere else: {@code access.*} is 403, {@code *.not-found} 404,
 * {@code *.stale}, {@code *.taken} and {@code *.already} 409, everything else 422.
 */
enum RefusalStatus {
    FORBIDDEN(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    CONFLICT(HttpStatus.CONFLICT),
    UNPROCESSABLE(HttpStatus.UNPROCESSABLE_CONTENT);

    private final HttpStatus status;

    RefusalStatus(HttpStatus status) {
        this.status = status;
    }

    static HttpStatus of(String code) {
        return kind(code).status;
    }

    private static RefusalStatus kind(String code) {
        if (code.startsWith("access.")) {
            return FORBIDDEN;
        }
        return switch (code.substring(code.lastIndexOf('.') + 1)) {
            case "not-found" -> NOT_FOUND;
            case "stale", "taken", "already" -> CONFLICT;
            default -> UNPROCESSABLE;
        };
    }
}
