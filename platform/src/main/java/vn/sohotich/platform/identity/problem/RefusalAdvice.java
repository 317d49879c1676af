package vn.sohotich.platform.identity.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import vn.sohotich.platform.shared.Refusal;

/** Lets every REST method simply return its {@link Refusal}: it leaves as a problem detail with the right status. */
@RestControllerAdvice
class RefusalAdvice implements ResponseBodyAdvice<Object> {
    private final Problems problems;

    RefusalAdvice(Problems problems) {
        this.problems = problems;
    }

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (!(body instanceof Refusal refusal) || !(request instanceof ServletServerHttpRequest servlet)) {
            return body;
        }
        HttpStatus status = Problems.statusOf(refusal);
        HttpServletRequest asked = servlet.getServletRequest();
        response.setStatusCode(status);
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return problems.of(status, refusal, asked);
    }
}
