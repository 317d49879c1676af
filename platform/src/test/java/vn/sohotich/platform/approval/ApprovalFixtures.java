package vn.sohotich.platform.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sohotich.platform.record.AttachedScan;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.LookupState;
import vn.sohotich.platform.record.RecordStatus;

/** Records as approval finds them; every one is complete until a test takes something away. */
final class ApprovalFixtures {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private RecordStatus status = RecordStatus.ENTERED;
    private LookupState lookup = LookupState.CONSISTENT;
    private int errors;
    private boolean scanned = true;

    private ApprovalFixtures() {}

    static ApprovalFixtures aCompleteRecord() {
        return new ApprovalFixtures();
    }

    ApprovalFixtures in(RecordStatus given) {
        status = given;
        return this;
    }

    ApprovalFixtures lookedUpAs(LookupState given) {
        lookup = given;
        return this;
    }

    ApprovalFixtures withErrors(int given) {
        errors = given;
        return this;
    }

    ApprovalFixtures withoutScan() {
        scanned = false;
        return this;
    }

    CivilRecord build() {
        List<AttachedScan> scans = scanned
                ? List.of(new AttachedScan(UUID.randomUUID(), 1, "KS.2018.01.2018-02-03.05.pdf", "lan", Instant.EPOCH))
                : List.of();
        return new CivilRecord(
                UUID.randomUUID(),
                "KS",
                "98101",
                "98",
                null,
                "01",
                2018,
                "05/2018",
                "3",
                "03.02.2018",
                "Lê Thị Hoa",
                status,
                1,
                lookup,
                errors,
                null,
                "lan",
                Instant.EPOCH,
                Map.of("nksHoTen", "LÊ THỊ HOA"),
                Map.of(),
                scans,
                List.of());
    }

    ApprovalCase caseOf(String approver) {
        return new ApprovalCase(build(), approver, Set.of("lan"), TODAY);
    }
}
