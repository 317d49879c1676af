package vn.sohotich.platform.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.approval.Approval;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.LookupState;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.RecordRow;
import vn.sohotich.platform.record.RecordStatus;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.registry.TransferRequest;
import vn.sohotich.platform.registry.Transfers;

/** Approves some of the invented records, sends a few back and transfers one book, so that every state can be seen. */
@Component
class DemoDecisions {
    private static final int RETURNED = 3;
    private final Records records;
    private final Approval approval;
    private final Transfers transfers;
    private final DemoDeliveries deliveries;
    private final DemoWorks works;

    DemoDecisions(Records records, Approval approval, Transfers transfers, DemoDeliveries deliveries, DemoWorks works) {
        this.records = records;
        this.approval = approval;
        this.transfers = transfers;
        this.deliveries = deliveries;
        this.works = works;
    }

    /** Waits until every person has been looked up. */
    void awaitLookups(Actor anyone) {
        RecordQuery pending = RecordQuery.all().withLookup(LookupState.PENDING).window(0, 1);
        while (!records.searchLogged(anyone, pending).items().isEmpty()) {
            works.pause();
        }
    }

    /** Approves what may be approved of a book and sends the first few of the rest back. */
    void approve(InventedBook book, Actor approver) {
        List<UUID> ready = new ArrayList<>();
        List<UUID> wrong = new ArrayList<>();
        RecordQuery entered = of(book).inStatus(RecordStatus.ENTERED).window(0, RecordQuery.LARGEST_WINDOW);
        for (RecordRow row : records.searchLogged(approver, entered).items()) {
            if (row.errorCount() > 0) {
                wrong.add(row.id());
            } else if (row.scanCount() > 0) {
                ready.add(row.id());
            }
        }
        approval.approveAll(approver, ready);
        wrong.stream()
                .limit(RETURNED)
                .forEach(id -> approval.sendBack(approver, id, "Ngày đăng ký chưa đúng trang sổ"));
    }

    /** Leaves a delivery of this book that can be drawn and compared. */
    void deliver(InventedBook book, Actor clerk) {
        deliveries.prepare(book, clerk);
    }

    void transfer(InventedBook book, Actor clerk) {
        if (transfers.request(clerk, of(book)) instanceof TransferRequest.Accepted accepted) {
            works.await(accepted.workId());
        }
    }

    private static RecordQuery of(InventedBook book) {
        return RecordQuery.all().ofKind(book.kind()).inUnit(book.commune().code());
    }
}
