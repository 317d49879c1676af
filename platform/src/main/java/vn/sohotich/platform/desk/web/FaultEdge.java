package vn.sohotich.platform.desk.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.sohotich.platform.identity.CurrentActor;
import vn.sohotich.platform.identity.problem.Problems;
import vn.sohotich.platform.shared.Refusal;

/**
 * The outermost edge: whatever no screen answered ends here as a page in house style or a problem detail. A fault is
 * logged under an incident number, and the number is all that anybody is told.
 */
@Controller
class FaultEdge implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(FaultEdge.class);

    private final Problems problems;
    private final CurrentActor current;

    FaultEdge(Problems problems, CurrentActor current) {
        this.problems = problems;
        this.current = current;
    }

    @RequestMapping("/error")
    @Nullable
    String fault(HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
        HttpStatus status = statusOf(request);
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        String incident = status.is5xxServerError() ? log(request, path) : "";
        response.setStatus(status.value());
        if (path.startsWith(request.getContextPath() + "/api/v")) {
            problems.write(status, refusal(status, incident), request, response);
            return null;
        }
        model.addAttribute("kind", kindOf(status));
        model.addAttribute("incident", incident);
        model.addAttribute("frame", current.find().isPresent() ? "_frame" : "_plain");
        return "error/fault";
    }

    private static Refusal refusal(HttpStatus status, String incident) {
        return incident.isEmpty() ? Refusal.of("http." + kindOf(status)) : Refusal.of("http.500", incident);
    }

    private static String kindOf(HttpStatus status) {
        if (status.is5xxServerError()) {
            return "500";
        }
        return status == HttpStatus.FORBIDDEN || status == HttpStatus.NOT_FOUND
                ? String.valueOf(status.value())
                : "4xx";
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String log(HttpServletRequest request, String path) {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error("incident {} at {}", incident, path, fault instanceof Throwable thrown ? thrown : null);
        return incident;
    }
}
