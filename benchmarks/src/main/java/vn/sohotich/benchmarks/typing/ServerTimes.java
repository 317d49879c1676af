package vn.sohotich.benchmarks.typing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** The first filter of the application: how long it takes over each look-up while typing, all other filters included. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class ServerTimes extends OncePerRequestFilter {
    private final Times times = new Times();

    void clear() {
        times.clear();
    }

    String told() {
        return times.told();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().equals("/lookups/typing");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long start = System.nanoTime();
        chain.doFilter(request, response);
        times.add(System.nanoTime() - start);
    }
}
