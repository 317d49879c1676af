package vn.sohotich.platform.desk.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sohotich.platform.audit.AuditQuery;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.CurrentActor;

/** The audit log for auditors: the entries of their own units, newest first. */
@Controller
@PreAuthorize("@access.may('SEE_AUDIT')")
class AuditPages {
    private static final int PAGE = 100;
    private static final List<String> KINDS =
            List.of("record", "batch", "person", "account", "token", "scan", "transfer", "unit", "work");

    private final AuditTrail trail;
    private final Access access;
    private final CurrentActor current;
    private final Clock clock;

    AuditPages(AuditTrail trail, Access access, CurrentActor current, Clock clock) {
        this.trail = trail;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/audit")
    String audit(AuditFilter filter, @RequestParam(defaultValue = "0") int offset, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("kinds", KINDS);
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("window", trail.search(query(filter, Math.max(0, offset))));
        model.addAttribute("address", filter.address());
        return "desk/audit";
    }

    private AuditQuery query(AuditFilter filter, int offset) {
        return new AuditQuery(
                filter.given(filter.actor()),
                filter.given(filter.action()),
                filter.given(filter.kind()),
                filter.given(filter.subject()),
                access.unitsFor(current.get(), Action.SEE_AUDIT),
                start(filter.from(), 0),
                start(filter.to(), 1),
                offset,
                PAGE);
    }

    private @Nullable Instant start(@Nullable LocalDate day, int later) {
        ZoneId zone = clock.getZone();
        return day == null ? null : day.plusDays(later).atStartOfDay(zone).toInstant();
    }

    /** The filters of the screen, all of them in its address so that a view can be sent as a link. */
    record AuditFilter(
            @Nullable String actor,
            @Nullable String action,
            @Nullable String kind,
            @Nullable String subject,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate from,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate to) {
        @Nullable
        String given(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }

        String address() {
            UriComponentsBuilder address = UriComponentsBuilder.fromPath("/audit");
            add(address, "actor", given(actor));
            add(address, "action", given(action));
            add(address, "kind", given(kind));
            add(address, "subject", given(subject));
            add(address, "from", from);
            add(address, "to", to);
            return address.encode().toUriString();
        }

        public boolean isEmpty() {
            return "/audit".equals(address());
        }

        private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
            if (value != null) {
                address.queryParam(name, value);
            }
        }
    }
}
