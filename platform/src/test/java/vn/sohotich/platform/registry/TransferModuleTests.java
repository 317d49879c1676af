package vn.sohotich.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.platform.approval.Approval;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.RecordStatus;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.work.WorkOutcome;
import vn.sohotich.platform.work.WorkRun;
import vn.sohotich.platform.work.Works;

/** Transfer on a real database. */
@PlatformTest
class TransferModuleTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Transfers transfers;

    @Autowired
    TransferWork handler;

    @Autowired
    TransferStep step;

    @Autowired
    TransferList list;

    @Autowired
    Registry registry;

    @Autowired
    Records records;

    @Autowired
    Works works;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Commune commune;
    Actor clerk;
    Actor approver;

    @BeforeEach
    void someOffice() {
        commune = Commune.founded(context);
        clerk = commune.somebody(Role.JUSTICE_CLERK);
        approver = commune.somebody(Role.APPROVER);
    }

    @Test
    void givesAReceiptPerRecordAndMovesIt() throws InterruptedException {
        List<UUID> ids = approved(3);
        TransferRequest.Accepted accepted = request();
        awaitEnd(accepted);
        assertThat(ids).allSatisfy(id -> {
            assertThat(registry.receiptsOf(id)).hasSize(1);
            assertThat(records.find(id).orElseThrow().status()).isEqualTo(RecordStatus.TRANSFERRED);
        });
        assertThat(transfers.receipts(accepted.transferId(), 0, 10)).hasSize(3);
    }

    @Test
    void transfersNothingTwiceWhenTheWorkIsRunAgain() throws InterruptedException {
        List<UUID> ids = approved(2);
        TransferRequest.Accepted accepted = request();
        awaitEnd(accepted);
        WorkOutcome again = handler.run(new QuietRun(accepted, clerk.account()));
        assertThat(again).isInstanceOf(WorkOutcome.Done.class);
        assertThat(ids).allSatisfy(id -> assertThat(registry.receiptsOf(id)).hasSize(1));
    }

    @Test
    void leavesNothingBehindWhenTheStepFailsAtTheEnd() {
        UUID id = approved(1).getFirst();
        UUID transfer = transaction.execute(status ->
                list.open(clerk.account(), java.time.Instant.EPOCH, List.of(new TransferList.Item(id, commune.code))));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    step.transfer(transfer, id, clerk.account());
                    throw new IllegalStateException("power cut");
                }))
                .hasMessage("power cut");
        assertThat(registry.receiptsOf(id)).isEmpty();
        assertThat(records.find(id).orElseThrow().status()).isEqualTo(RecordStatus.APPROVED);
        step.transfer(transfer, id, clerk.account());
        assertThat(registry.receiptsOf(id)).hasSize(1);
    }

    @Test
    void transfersOnceWhenTwoTransfersRace() throws InterruptedException {
        UUID id = approved(1).getFirst();
        List<UUID> both = IntStream.range(0, 2)
                .mapToObj(i -> transaction.execute(status -> list.open(
                        clerk.account(), java.time.Instant.EPOCH, List.of(new TransferList.Item(id, commune.code)))))
                .toList();
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = both.stream()
                .map(transfer -> Thread.ofVirtual().start(() -> {
                    try {
                        start.await();
                        step.transfer(transfer, id, clerk.account());
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .toList();
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(registry.receiptsOf(id)).hasSize(1);
        assertThat(both.stream()
                        .mapToInt(transfer -> list.find(transfer).orElseThrow().transferred())
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void declinesWhenNothingIsReady() {
        commune.readyBirth(clerk);
        assertThat(transfers.request(clerk, RecordQuery.all())).isInstanceOf(TransferRequest.Declined.class);
    }

    @Test
    void keepsEntriesImmutable() throws InterruptedException {
        approved(1);
        awaitEnd(request());
        assertThatThrownBy(
                        () -> jdbc.sql("UPDATE registry.entry SET number = 'x'").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM registry.entry").update())
                .isInstanceOf(DataAccessException.class);
    }

    private List<UUID> approved(int count) {
        List<UUID> ids = IntStream.range(0, count)
                .mapToObj(i -> commune.readyBirth(clerk))
                .toList();
        context.getBean(Approval.class).approveAll(approver, ids);
        return ids;
    }

    private TransferRequest.Accepted request() {
        return (TransferRequest.Accepted) transfers.request(clerk, RecordQuery.all());
    }

    private void awaitEnd(TransferRequest.Accepted accepted) throws InterruptedException {
        for (int i = 0; i < 600 && !works.find(accepted.workId()).orElseThrow().isOver(); i++) {
            Thread.sleep(50);
        }
        assertThat(works.find(accepted.workId()).orElseThrow().isOver()).isTrue();
    }

    /** The same work, picked up again after a crash. */
    private record QuietRun(TransferRequest.Accepted accepted, String actor) implements WorkRun {
        @Override
        public UUID id() {
            return accepted.workId();
        }

        @Override
        public Map<String, String> parameters() {
            return Map.of(TransferWork.TRANSFER, accepted.transferId().toString());
        }

        @Override
        public void progress(long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
