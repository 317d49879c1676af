package vn.sohotich.platform.identity.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.identity.problem.Problems;
import vn.sohotich.platform.shared.Refusal;

/** Answers whoever may not come in: programs with a problem, browsers with the sign-in page or the page of refusal. */
@Component
class Turned implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {
    static final String LOCKED_UNTIL = "lockedUntil";

    private final Problems problems;
    private final AuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint("/sign-in");

    Turned(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException, ServletException {
        if (Problems.wanted(request)) {
            boolean withToken = TokenFilter.tokenOf(request) != null;
            response.setHeader("WWW-Authenticate", withToken ? "Bearer error=\"invalid_token\"" : "Bearer");
            problems.write(
                    HttpStatus.UNAUTHORIZED,
                    Refusal.of(withToken ? "token.unusable" : "sign-in.needed"),
                    request,
                    response);
        } else if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            page.commence(request, response, fault);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException fault)
            throws IOException {
        if (Problems.wanted(request)) {
            problems.write(HttpStatus.FORBIDDEN, Refusal.of("access.here"), request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        if (fault instanceof LockedException locked) {
            request.getSession().setAttribute(LOCKED_UNTIL, locked.getMessage());
            response.sendRedirect(request.getContextPath() + "/sign-in?locked");
        } else {
            response.sendRedirect(request.getContextPath() + "/sign-in?turned");
        }
    }
}
