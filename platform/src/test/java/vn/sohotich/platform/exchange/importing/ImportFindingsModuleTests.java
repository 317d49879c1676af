package vn.sohotich.platform.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohotich.platform.exchange.finding.FileFindings;
import vn.sohotich.platform.exchange.importing.ImportScene.Commune;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.record.KeptFinding;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.dismissal.DismissalOutcome;
import vn.sohotich.platform.record.dismissal.Dismissals;
import vn.sohotich.platform.record.intake.FindingTally;
import vn.sohotich.platform.record.intake.Intake;
import vn.sohotich.platform.record.intake.StagedFilter;
import vn.sohotich.platform.record.intake.StagedRow;
import vn.sohotich.platform.territory.Succession;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.Unit;
import vn.sohotich.platform.territory.UnitLevel;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.PlatformTest;

/** What only a whole file shows is found in an import too, and what was dismissed stays dismissed when it comes again. */
@PlatformTest
class ImportFindingsModuleTests {
    private static final String CODE = "PARENT_TOO_YOUNG";

    @Autowired
    ImportScene scene;

    @Autowired
    Imports imports;

    @Autowired
    Intake intake;

    @Autowired
    Records records;

    @Autowired
    Dismissals dismissals;

    @Autowired
    FileFindings fileFindings;

    @Autowired
    Territory territory;

    private Commune commune;
    private Actor clerk;

    @BeforeEach
    void office() {
        commune = scene.commune();
        clerk = scene.somebody(Role.JUSTICE_CLERK, commune.code());
    }

    private C06Workbook workbook() {
        return new C06Workbook(commune.written());
    }

    private C06Workbook withAYoungMother(String page) {
        return workbook()
                .entry("01/", "NGUYỄN VĂN SIM", "10/03/2018")
                .with("MENGAYSINH", "2009")
                .with("TRANGSO", page);
    }

    private List<StagedRow> rows(ImportBatch batch) {
        return intake.rowsLogged(clerk, batch.id(), new StagedFilter(null, null, 0, 100))
                .items();
    }

    private static List<String> codes(StagedRow row) {
        return row.findings().stream().map(KeptFinding::code).toList();
    }

    private KeptFinding staged(ImportBatch batch) {
        return rows(batch).getFirst().findings().stream()
                .filter(one -> one.code().equals(CODE))
                .findFirst()
                .orElseThrow();
    }

    private boolean isTallied(ImportBatch batch) {
        return intake.tallies(batch.id()).stream()
                .filter(tally -> tally.findings() > 0)
                .map(FindingTally::code)
                .anyMatch(CODE::equals);
    }

    private KeptFinding kept(ImportBatch batch) {
        UUID id = records.searchLogged(clerk, RecordQuery.all().ofBatch(batch.id()))
                .items()
                .getFirst()
                .id();
        return records.find(id).orElseThrow().findings().stream()
                .filter(one -> one.code().equals(CODE))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void seesWhatRepeatsAndWhatIsOutOfOrder() {
        ImportBatch batch = scene.read(
                clerk,
                workbook()
                        .entry("01/", "NGUYỄN VĂN SIM", "10/03/2018")
                        .with("TRANGSO", "5")
                        .entry("02/", "NGUYỄN VĂN SIM", "10/03/2018")
                        .with("TRANGSO", "4")
                        .write());

        assertThat(codes(rows(batch).get(1))).contains("DUPLICATE_ENTRY", "PAGE_OUT_OF_ORDER");
    }

    @Test
    void listsTheGapsOfABookBesideTheRows() {
        ImportBatch batch = scene.read(
                clerk,
                workbook()
                        .entry("01/", "NGUYỄN VĂN SIM", "10/03/2018")
                        .entry("04/", "NGUYỄN THỊ MÂY", "11/03/2018")
                        .write());

        assertThat(fileFindings.of(batch.id())).extracting(Finding::code).containsExactly("NUMBERS_MISSING");
        assertThat(fileFindings.of(batch.id()).getFirst().args()).endsWith("4", "2", "2–3");
    }

    @Test
    void wondersAboutAUnitThatWasNotThereYet() {
        String code = Codes.fresh("x");
        String name = Codes.place("Tân Lập");
        territory.load(List.of(
                new Unit(code, "Xã " + name, UnitLevel.COMMUNE, commune.district(), LocalDate.of(2019, 1, 1), null)));
        Actor officer = scene.somebody(Role.JUSTICE_CLERK, code, commune.code());
        String office = "ubnd Xã " + name
                + commune.written().substring(commune.written().indexOf(','));

        ImportBatch batch = scene.read(
                officer,
                new C06Workbook(office)
                        .entry("01/", "NGUYỄN VĂN SIM", "10/03/2018")
                        .entry("02/", "NGUYỄN THỊ MÂY", "11/03/2018")
                        .with("NGAYDANGKY", "27/03/2019")
                        .write());

        List<StagedRow> rows = intake.rowsLogged(officer, batch.id(), new StagedFilter(null, null, 0, 10))
                .items();
        assertThat(codes(rows.getFirst())).contains("UNIT_NOT_YET");
        assertThat(codes(rows.getLast())).doesNotContain("UNIT_NOT_YET");
    }

    @Test
    void wondersAboutAUnitThatHadEndedAndSaysIntoWhichItWasDivided() {
        String name = Codes.place("Tân Lập");
        String former = Codes.fresh("x");
        String east = Codes.fresh("x");
        String west = Codes.fresh("x");
        LocalDate lastDay = LocalDate.of(2018, 12, 31);
        LocalDate nextDay = LocalDate.of(2019, 1, 1);
        String district = commune.district();
        LocalDate longAgo = LocalDate.of(2004, 7, 8);
        territory.load(
                List.of(
                        new Unit(former, "Xã " + name, UnitLevel.COMMUNE, district, longAgo, lastDay),
                        new Unit(east, "Xã " + Codes.place("Đông"), UnitLevel.COMMUNE, district, nextDay, null),
                        new Unit(west, "Xã " + Codes.place("Tây"), UnitLevel.COMMUNE, district, nextDay, null)),
                List.of(new Succession(former, lastDay, east, nextDay), new Succession(former, lastDay, west, nextDay)),
                "system");
        Actor officer = scene.somebody(Role.JUSTICE_CLERK, former, east, west);
        String office = "ubnd Xã " + name
                + commune.written().substring(commune.written().indexOf(','));

        List<StagedRow> rows = intake.rowsLogged(
                        officer,
                        scene.read(
                                        officer,
                                        new C06Workbook(office)
                                                .entry("01/", "NGUYỄN VĂN SIM", "10/03/2018")
                                                .entry("02/", "NGUYỄN THỊ MÂY", "11/03/2018")
                                                .with("NGAYDANGKY", "27/03/2019")
                                                .write())
                                .id(),
                        new StagedFilter(null, null, 0, 10))
                .items();

        assertThat(codes(rows.getFirst())).contains("UNIT_DIVIDED").doesNotContain("UNIT_NO_LONGER");
        assertThat(codes(rows.getLast())).contains("UNIT_NO_LONGER");
        ImportBatch other = scene.read(
                clerk, workbook().entry("01/", "NGUYỄN VĂN SIM", "10/03/2018").write());
        assertThat(codes(rows(other).getFirst())).noneMatch(code -> code.startsWith("UNIT_"));
    }

    @Test
    void saysWhatAMisspeltOfficeWasReadAs() {
        String written = commune.written();
        int last = written.length() - 1;
        String slipped = written.substring(0, last) + written.charAt(last) + written.charAt(last);

        ImportBatch batch = scene.read(
                clerk,
                new C06Workbook(slipped)
                        .entry("01/", "NGUYỄN VĂN SIM", "10/03/2018")
                        .write());

        assertThat(codes(rows(batch).getFirst())).contains("UNIT_READ_AS");
    }

    @Test
    void takesTheUnitThatTheSenderNamedAndSaysSo() {
        Path file = new C06Workbook("nơi không ai biết")
                .entry("01/", "NGUYỄN VĂN SIM", "10/03/2018")
                .write();

        assertThat(codes(rows(scene.read(clerk, file, commune.code())).getFirst()))
                .contains("UNIT_GIVEN");
        assertThat(codes(rows(scene.read(
                                clerk,
                                workbook()
                                        .entry("01/", "NGUYỄN VĂN SIM", "10/03/2018")
                                        .write()))
                        .getFirst()))
                .doesNotContain("UNIT_GIVEN");
    }

    @Test
    void refusesRowsWithoutAnOfficeThatCanBeTold() {
        ImportBatch batch = scene.read(
                clerk,
                workbook()
                        .entry("01/", "NGUYỄN VĂN SIM", "10/03/2018")
                        .with("NOIDANGKY", "")
                        .write());

        assertThat(rows(batch).getFirst().refusal()).isEqualTo("unit-missing");
    }

    @Test
    void refusesRowsWhoseOfficeHasANamesakeInTheArea() {
        String name = Codes.place("Tân Lập");
        String one = Codes.fresh("x");
        String other = Codes.fresh("x");
        LocalDate longAgo = LocalDate.of(2004, 7, 8);
        territory.load(List.of(
                new Unit(one, "Xã " + name, UnitLevel.COMMUNE, commune.district(), longAgo, null),
                new Unit(other, "Xã " + name, UnitLevel.COMMUNE, commune.province(), longAgo, null)));
        Actor officer = scene.somebody(Role.JUSTICE_CLERK, one, other);

        ImportBatch batch = scene.read(
                officer,
                new C06Workbook("ubnd Xã " + name)
                        .entry("01/", "NGUYỄN VĂN SIM", "10/03/2018")
                        .write());

        assertThat(intake.rowsLogged(officer, batch.id(), new StagedFilter(null, null, 0, 10))
                        .items()
                        .getFirst()
                        .refusal())
                .isEqualTo("unit-several");
    }

    @Test
    void keepsADismissalWhenTheSameRowIsImportedAgain() {
        ImportBatch first = scene.applied(clerk, withAYoungMother("1").write());
        KeptFinding finding = kept(first);
        UUID record = records.searchLogged(clerk, RecordQuery.all().ofBatch(first.id()))
                .items()
                .getFirst()
                .id();
        assertThat(dismissals.dismiss(clerk, record, finding.id(), "Sổ ghi đúng như vậy"))
                .isInstanceOf(DismissalOutcome.Done.class);

        ImportBatch same = scene.settled(
                clerk,
                ((ImportOutcome.Accepted) imports.readAgain(clerk, first.id()))
                        .batch()
                        .id());
        assertThat(staged(same).open()).isFalse();
        assertThat(isTallied(same)).isFalse();

        ImportBatch changed = scene.applied(clerk, withAYoungMother("2").write());
        assertThat(changed.counts().changed()).isEqualTo(1);
        assertThat(kept(changed).open()).isFalse();
    }

    @Test
    void bringsItBackWhenTheValueChanges() {
        ImportBatch first = scene.applied(clerk, withAYoungMother("1").write());
        UUID record = records.searchLogged(clerk, RecordQuery.all().ofBatch(first.id()))
                .items()
                .getFirst()
                .id();
        dismissals.dismiss(clerk, record, kept(first).id(), "Sổ ghi đúng như vậy");

        ImportBatch changed = scene.read(
                clerk, withAYoungMother("1").with("MENGAYSINH", "2010").write());

        assertThat(staged(changed).open()).isTrue();
        assertThat(isTallied(changed)).isTrue();
    }

    @Test
    void dismissesInThePreviewAndKeepsItInTheRecord() {
        ImportBatch batch = scene.read(clerk, withAYoungMother("1").write());
        int ordinal = rows(batch).getFirst().ordinal();

        assertThat(dismissals.dismissStaged(
                        clerk, batch.id(), ordinal, staged(batch).id(), "Sổ ghi đúng như vậy"))
                .isInstanceOf(DismissalOutcome.Done.class);
        assertThat(staged(batch).open()).isFalse();

        imports.apply(clerk, batch.id());
        scene.settled(clerk, batch.id());
        assertThat(kept(batch).open()).isFalse();
        UUID record = records.searchLogged(clerk, RecordQuery.all().ofBatch(batch.id()))
                .items()
                .getFirst()
                .id();
        assertThat(dismissals.of(clerk, record)).hasSize(1);
        assertThat(dismissals.takeBack(clerk, record, kept(batch).id())).isInstanceOf(DismissalOutcome.Done.class);
        assertThat(kept(batch).open()).isTrue();
    }

    @Test
    void keepsADismissalOfThePreviewWhenTheFileIsDroppedAndSentAgain() {
        ImportBatch dropped = scene.read(clerk, withAYoungMother("1").write());
        dismissals.dismissStaged(
                clerk,
                dropped.id(),
                rows(dropped).getFirst().ordinal(),
                staged(dropped).id(),
                "Sổ ghi đúng");
        imports.cancel(clerk, dropped.id());

        ImportBatch again = scene.read(clerk, withAYoungMother("3").write());

        assertThat(staged(again).open()).isFalse();
        assertThat(dismissals.takeBackStaged(
                        clerk,
                        again.id(),
                        rows(again).getFirst().ordinal(),
                        staged(again).id()))
                .isInstanceOf(DismissalOutcome.Done.class);
        assertThat(staged(again).open()).isTrue();
    }
}
