package vn.sohotich.platform.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sohotich.platform.delivery.DeliveryScene.USUAL;
import static vn.sohotich.platform.delivery.DeliveryScene.codes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.delivery.declaration.Declaration;
import vn.sohotich.platform.delivery.inspection.ComparedPage;
import vn.sohotich.platform.delivery.inspection.Drawing;
import vn.sohotich.platform.delivery.inspection.DrawnRecord;
import vn.sohotich.platform.delivery.inspection.Inspection;
import vn.sohotich.platform.delivery.inspection.Lot;
import vn.sohotich.platform.delivery.inspection.Mark;
import vn.sohotich.platform.delivery.inspection.MarkOutcome;
import vn.sohotich.platform.delivery.sampling.StratifiedDraw;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.record.RecordStatus;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.testing.PlatformTest;

/** The draw on real records, and officers who share a sample. */
@PlatformTest
class InspectionModuleTests {
    private static final Map<String, Integer> BOOKS = new TreeMap<>(Map.of("01/2018", 12, "02/2018", 8));

    @Autowired
    ApplicationContext context;

    @Autowired
    Inspection inspection;

    @Autowired
    Records records;

    @Autowired
    AuditTrail audit;

    private DeliveryScene scene;
    private Delivery delivery;

    @BeforeEach
    void aDrawnDelivery() {
        scene = new DeliveryScene(context);
        delivery = scene.drawn(USUAL, BOOKS);
    }

    @Test
    void drawsThePlanOfTheStandardOnceAndSoThatAnybodyCanDrawItAgain() {
        Lot lot = inspection.lots(delivery.id()).getFirst();
        assertThat(lot.size()).isEqualTo(20);
        assertThat(lot.basis().plan().letter()).isEqualTo("E");
        assertThat(lot.basis().plan().size()).isEqualTo(13);
        assertThat(lot.basis().plan().accept()).isZero();
        List<DrawnRecord> sample = inspection.sample(delivery.id());
        List<List<Integer>> again = StratifiedDraw.draw(lot.draw().seed(), List.of(12, 8), 13);
        for (int book = 0; book < 2; book++) {
            int ordinal = book + 1;
            assertThat(sample.stream()
                            .filter(drawn -> drawn.book() == ordinal)
                            .map(DrawnRecord::number)
                            .toList())
                    .isEqualTo(again.get(book).stream()
                            .map(place -> (place + 1) + "/2018")
                            .toList());
        }
        assertThat(lot.draw().frame()).matches("[0-9a-f]{64}");
        assertThat(codes(context.getBean(Drawing.class).draw(scene.clerk, delivery.id())))
                .containsExactly("delivery.drawn");
        assertThat(codes(context.getBean(Declaration.class).remove(scene.clerk, delivery.id(), 1)))
                .containsExactly("delivery.drawn");
        assertThat(audit.of("delivery", delivery.id().toString()))
                .anyMatch(entry -> entry.action().equals("delivery.drawn")
                        && entry.detail().get("seed").equals("" + lot.draw().seed()));
    }

    @Test
    void keepsADrawFromEverybody() {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        for (String change : List.of(
                "UPDATE delivery.lot SET seed = 1",
                "UPDATE delivery.drawn SET number = ''",
                "DELETE FROM delivery.drawn",
                "DELETE FROM delivery.verdict",
                "UPDATE delivery.verdict SET verdict = 'ACCEPTED'")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).as(change).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void givesTwoOfficersAtOnceNoRecordTwice() throws InterruptedException {
        Actor second = scene.commune.somebody(Role.APPROVER);
        List<Integer> compared = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService officers = Executors.newFixedThreadPool(2)) {
            for (Actor officer : List.of(scene.officer, second)) {
                officers.submit(() -> {
                    Optional<Integer> next = inspection.next(officer, delivery.id());
                    while (next.isPresent()) {
                        if (inspection.finish(officer, delivery.id(), next.get()) instanceof MarkOutcome.Kept) {
                            compared.add(next.get());
                        }
                        next = inspection.next(officer, delivery.id());
                    }
                });
            }
            officers.shutdown();
            assertThat(officers.awaitTermination(120, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(compared).hasSize(13).doesNotHaveDuplicates();
        assertThat(inspection.sample(delivery.id()))
                .allMatch(DrawnRecord::isChecked)
                .extracting(DrawnRecord::checkedBy)
                .containsOnly(scene.officer.account(), second.account());
    }

    @Test
    void keepsARecordForTheOfficerWhoHasItAndGoesOnWhereTheyStopped() {
        Actor second = scene.commune.somebody(Role.APPROVER);
        int mine = inspection.next(scene.officer, delivery.id()).orElseThrow();
        assertThat(inspection.next(second, delivery.id()).orElseThrow()).isNotEqualTo(mine);
        assertThat(inspection.next(scene.officer, delivery.id())).contains(mine);
        ComparedPage theirs = inspection.openLogged(second, delivery.id(), mine).orElseThrow();
        assertThat(theirs.editable()).isFalse();
        assertThat(inspection.mark(second, delivery.id(), mine, Mark.Verdict.RIGHT, "nksHoTen", ""))
                .isEqualTo(MarkOutcome.refused("delivery.taken"));
        assertThat(inspection.finish(second, delivery.id(), mine)).isEqualTo(MarkOutcome.refused("delivery.taken"));
        context.getBean(JdbcClient.class)
                .sql(
                        "UPDATE delivery.examination SET taken_until = now() - interval '1 second' WHERE delivery_id = ? AND ordinal = ?")
                .params(delivery.id(), mine)
                .update();
        assertThat(inspection.mark(second, delivery.id(), mine, Mark.Verdict.RIGHT, "nksHoTen", ""))
                .isInstanceOf(MarkOutcome.Kept.class);
    }

    @Test
    void keepsMarksAtOnceAndChangesNoRecord() {
        int place = inspection.next(scene.officer, delivery.id()).orElseThrow();
        UUID record = inspection.sample(delivery.id()).get(place - 1).recordId();
        Map<String, String> before = records.find(record).orElseThrow().written();
        inspection.mark(scene.officer, delivery.id(), place, Mark.Verdict.WRONG, "nksHoTen", "Lê Thị Mậu");
        inspection.mark(scene.officer, delivery.id(), place, Mark.Verdict.ILLEGIBLE, "nksNoiSinh", "");
        inspection.mark(scene.officer, delivery.id(), place, Mark.Verdict.WRONG, "ghiChu", "Đã cải chính");
        ComparedPage page =
                inspection.openLogged(scene.officer, delivery.id(), place).orElseThrow();
        assertThat(page.marks()).hasSize(3);
        assertThat(page.marks().get("ghiChu").delivered()).isEmpty();
        assertThat(page.marks().get("nksHoTen").inBook()).isEqualTo("Lê Thị Mậu");
        inspection.finish(scene.officer, delivery.id(), place);
        assertThat(inspection
                        .openLogged(scene.officer, delivery.id(), place)
                        .orElseThrow()
                        .marks())
                .hasSize((int) before.values().stream()
                                .filter(cell -> !cell.isBlank())
                                .count()
                        + 1);
        assertThat(records.find(record).orElseThrow().written()).isEqualTo(before);
        assertThat(records.find(record).orElseThrow().status()).isEqualTo(RecordStatus.ENTERED);
        assertThat(audit.of("record", record.toString()))
                .extracting(entry -> entry.action())
                .contains("record.read", "delivery.record-compared");
    }

    @Test
    void refusesMarksThatSayNothing() {
        int place = inspection.next(scene.officer, delivery.id()).orElseThrow();
        String name = inspection
                .openLogged(scene.officer, delivery.id(), place)
                .orElseThrow()
                .delivered()
                .get("nksHoTen");
        assertThat(inspection.mark(scene.officer, delivery.id(), place, Mark.Verdict.WRONG, "nksHoTen", name + " "))
                .isEqualTo(MarkOutcome.refused("delivery.same"));
        assertThat(inspection.mark(scene.officer, delivery.id(), place, Mark.Verdict.WRONG, "khongCo", "x"))
                .isEqualTo(MarkOutcome.refused("delivery.no-field", "khongCo"));
    }

    @Test
    void comparesWhatWasDeliveredEvenWhenItWasCorrectedSince() {
        int place = inspection.next(scene.officer, delivery.id()).orElseThrow();
        UUID record = inspection.sample(delivery.id()).get(place - 1).recordId();
        records.correct(scene.clerk, record, 1, Map.of("nksNoiSinh", "Bệnh viện huyện"));
        records.correct(scene.clerk, record, 2, Map.of("nksNoiSinh", "Bệnh viện tỉnh"));
        ComparedPage page =
                inspection.openLogged(scene.officer, delivery.id(), place).orElseThrow();
        assertThat(page.civilRecord().written()).containsEntry("nksNoiSinh", "Bệnh viện tỉnh");
        assertThat(page.delivered()).containsEntry("nksNoiSinh", "Trạm y tế");
    }
}
