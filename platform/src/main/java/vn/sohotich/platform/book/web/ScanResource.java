package vn.sohotich.platform.book.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sohotich.platform.book.Scan;
import vn.sohotich.platform.book.Scans;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;

/** What is known of a scan, for programs; its pages and its PDF are at the addresses given. */
@RestController
@RequestMapping("/api/v1/scans")
class ScanResource {
    private final Access access;
    private final Scans scans;

    ScanResource(Access access, Scans scans) {
        this.access = access;
        this.scans = scans;
    }

    @GetMapping("/{id}")
    ResponseEntity<ScanView> scan(@PathVariable UUID id) {
        Actor actor = access.demand(Action.SEE_RECORDS);
        Optional<Scan> scan = scans.openLogged(id, access.unitsFor(actor, Action.SEE_RECORDS), actor.account());
        return ResponseEntity.of(scan.map(ScanView::of));
    }

    record ScanView(UUID id, String sha256, int pages, long size, String unitCode, Set<String> remarks, String pdf) {
        static ScanView of(Scan scan) {
            return new ScanView(
                    scan.id(),
                    scan.sha256(),
                    scan.pages(),
                    scan.size(),
                    scan.unitCode(),
                    scan.remarks(),
                    "/api/v1/scans/" + scan.id() + ".pdf");
        }
    }
}
