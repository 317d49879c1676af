package vn.sohotich.platform.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohotich.platform.population.Extracts.freshId;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.platform.approval.Approval;
import vn.sohotich.platform.approval.ApprovalOutcome;
import vn.sohotich.platform.exchange.export.Export;
import vn.sohotich.platform.exchange.export.ExportFormat;
import vn.sohotich.platform.exchange.export.ExportWish;
import vn.sohotich.platform.exchange.export.Exports;
import vn.sohotich.platform.exchange.importing.ImportBatch;
import vn.sohotich.platform.exchange.importing.ImportScene;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.population.Extracts;
import vn.sohotich.platform.population.LoadedPeople;
import vn.sohotich.platform.record.AnyEntry;
import vn.sohotich.platform.record.EntryOutcome;
import vn.sohotich.platform.record.LookupState;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.RecordStatus;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.ScanRef;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.PersonInRole;
import vn.sohotich.platform.registry.Registry;
import vn.sohotich.platform.registry.TransferRequest;
import vn.sohotich.platform.registry.Transfers;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.work.Works;

/** A page of every kind of book goes the whole way: typed, looked up, exported, imported again, approved, transferred. */
@PlatformTest
class EveryKindModuleTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Records records;

    @Autowired
    LookUp lookUp;

    @Autowired
    Reconciliation reconciliation;

    @Autowired
    Exports exports;

    @Autowired
    ImportScene scene;

    @Autowired
    TransactionTemplate transaction;

    private Commune commune;
    private Actor clerk;

    static List<BookType> all() {
        return BookTypes.shipped().all();
    }

    @BeforeEach
    void office() {
        commune = Commune.founded(context);
        clerk = commune.somebody(Role.JUSTICE_CLERK);
    }

    private UUID typed(BookType type, int year) {
        Map<String, String> page = AnyEntry.of(BookTypes.shipped(), type, year, 5);
        page.put(type.key().office(), "UBND " + commune.name);
        EntryOutcome outcome = records.enter(clerk, type.kind(), commune.code, page);
        assertThat(outcome).isInstanceOf(EntryOutcome.Kept.class);
        return ((EntryOutcome.Kept) outcome).id();
    }

    private void lookUpAll() {
        while (lookUp.nextChunk(null) > 0) {
            Thread.onSpinWait();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void looksUpWhoeverTheDefinitionNames(BookType type) {
        UUID id = typed(type, 2021);
        lookUpAll();

        assertThat(reconciliation.outcomesLogged(clerk, id))
                .extracting(PersonOutcome::role)
                .containsExactlyInAnyOrderElementsOf(type.persons().stream()
                        .filter(PersonInRole::lookedUp)
                        .map(PersonInRole::role)
                        .toList());
        assertThat(records.find(id).orElseThrow().lookup()).isNotEqualTo(LookupState.PENDING);
    }

    @ParameterizedTest
    @MethodSource("all")
    void changesNothingWhenItsExportIsImported(BookType type) throws IOException {
        typed(type, 1970);
        typed(type, 2021);
        for (ExportFormat format : ExportFormat.values()) {
            Path file = exported(type, format);
            ImportBatch batch = scene.read(clerk, file);

            assertThat(batch.counts().same()).isEqualTo(2);
            assertThat(batch.counts().rows()).isEqualTo(2);
        }
    }

    private Path exported(BookType type, ExportFormat format) throws IOException {
        Export export = exports.start(
                clerk,
                new ExportWish(
                        type.kind(), commune.code, null, null, null, null, null, null, null, null, null, null, format));
        return export.file();
    }

    @Test
    void isConsistentThoughItsEraHadFewerFields() {
        String name = "Chử " + Codes.place("Thị") + " Lựu";
        LoadedPeople.amongOthers(context)
                .load(new Extracts().row(freshId(1969, true), name, "12/04/1969", "2", "Tày", "Việt Nam"));
        BookType birth = BookTypes.shipped().get("KS");
        Map<String, String> page = AnyEntry.of(BookTypes.shipped(), birth, 1970, 6);
        page.keySet().removeAll(birth.version(1970).orElseThrow().without());
        page.putAll(Map.of("nksHoTen", name, "nksNgaySinh", "12.04.1969", "nksGioiTinh", "2"));
        page.remove("nksQuocTich");
        UUID id = ((EntryOutcome.Kept) records.enter(clerk, "KS", commune.code, page)).id();
        lookUpAll();

        assertThat(records.find(id).orElseThrow().openFindings("nksDanToc")).isEmpty();
        assertThat(reconciliation.outcomesLogged(clerk, id))
                .filteredOn(outcome -> outcome.role().equals("child"))
                .extracting(PersonOutcome::outcome)
                .containsExactly(Outcome.CONSISTENT);
    }

    @Test
    void approvesAndTransfersARecordOfEveryKind() throws InterruptedException {
        Actor approver = commune.somebody(Role.APPROVER);
        List<UUID> ids = new ArrayList<>();
        all().forEach(type -> ids.add(typed(type, 2021)));
        lookUpAll();
        transaction.executeWithoutResult(status -> ids.forEach(id -> {
            records.attachScan(id, new ScanRef(UUID.randomUUID(), 1, "trang.pdf"), clerk.account());
            records.noteLookup(id, LookupState.CONSISTENT.name());
        }));

        assertThat(context.getBean(Approval.class).approveAll(approver, ids))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(ApprovalOutcome.Approved.class));
        var accepted =
                (TransferRequest.Accepted) context.getBean(Transfers.class).request(clerk, RecordQuery.all());
        Works works = context.getBean(Works.class);
        for (int i = 0; i < 1200 && !works.find(accepted.workId()).orElseThrow().isOver(); i++) {
            Thread.sleep(50);
        }
        assertThat(ids).allSatisfy(id -> {
            assertThat(records.find(id).orElseThrow().status()).isEqualTo(RecordStatus.TRANSFERRED);
            assertThat(context.getBean(Registry.class).receiptsOf(id)).hasSize(1);
        });
    }
}
