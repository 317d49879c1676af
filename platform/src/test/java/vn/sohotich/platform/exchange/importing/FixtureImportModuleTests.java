package vn.sohotich.platform.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohotich.platform.exchange.export.Export;
import vn.sohotich.platform.exchange.export.ExportFormat;
import vn.sohotich.platform.exchange.export.ExportWish;
import vn.sohotich.platform.exchange.export.Exports;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.OpenOutcome;
import vn.sohotich.platform.exchange.workbook.SheetRow;
import vn.sohotich.platform.exchange.workbook.WorkbookReader;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.reading.Entry;
import vn.sohotich.platform.record.intake.FindingTally;
import vn.sohotich.platform.record.intake.Intake;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.SharedFixtures;

/** The police's birth export with its planted quirks, in and out again. */
@PlatformTest
class FixtureImportModuleTests {
    private static final int ROWS = 600;

    @Autowired
    ImportScene scene;

    @Autowired
    Imports imports;

    @Autowired
    Intake intake;

    @Autowired
    Records records;

    @Autowired
    Exports exports;

    @Autowired
    BookTypes types;

    private static List<SheetRow> rows(Path file) {
        try (DataSheet sheet = ((OpenOutcome.Opened) WorkbookReader.open(file)).sheet()) {
            List<SheetRow> rows = new ArrayList<>();
            sheet.read(rows::add);
            return rows;
        }
    }

    private Actor officerOf(Path file) {
        int office = 7;
        Set<String> offices = new LinkedHashSet<>();
        rows(file).forEach(row -> offices.add(row.text(office)));
        offices.removeIf(written -> !written.contains(", "));
        return scene.somebody(
                Role.PROVINCIAL_OFFICER, scene.unitsOf(offices).values().toArray(String[]::new));
    }

    @Test
    void takesEveryRowInAndGivesItBackInTheTemplate() throws Exception {
        Path file = SharedFixtures.file("c06-khai-sinh.xlsx");
        Actor officer = officerOf(file);

        ImportBatch batch = scene.applied(officer, file);

        assertThat(batch.counts().rows()).isEqualTo(ROWS);
        assertThat(batch.counts().created()).isGreaterThan(ROWS - 20);
        assertThat(intake.tallies(batch.id()))
                .extracting(FindingTally::code)
                .contains("DUPLICATE_NUMBER", "DATE_YEAR_IMPLAUSIBLE", "MISSING_REGISTRATION_DATE");
        assertThat(recordsAgain(officer, batch)).isEqualTo(batch.counts().created());

        Export export = exports.start(officer, wish(batch, ExportFormat.XLS));
        assertThat(export.records()).isEqualTo(batch.counts().created());
        assertSameEntries(officer, batch, export.file());
    }

    private int recordsAgain(Actor officer, ImportBatch batch) {
        ImportOutcome.Accepted again = (ImportOutcome.Accepted) imports.readAgain(officer, batch.id());
        ImportBatch second = scene.settled(officer, again.batch().id());
        assertThat(second.counts().created()).isZero();
        assertThat(second.counts().changed()).isZero();
        return second.counts().same();
    }

    private static ExportWish wish(ImportBatch batch, ExportFormat format) {
        return new ExportWish(null, null, null, null, null, null, null, null, null, null, batch.id(), null, format);
    }

    private void assertSameEntries(Actor officer, ImportBatch batch, Path exported) {
        Map<String, String> kept = new LinkedHashMap<>();
        records.stream(
                officer,
                RecordQuery.all().ofBatch(batch.id()),
                record -> kept.merge(
                        record.number() + record.bookNumber() + record.principalName(),
                        record.value("ngayDangKy"),
                        (one, other) -> one + other));
        OpenOutcome outcome = WorkbookReader.open(exported);
        assertThat(outcome).isInstanceOf(OpenOutcome.Opened.class);
        try (DataSheet sheet = ((OpenOutcome.Opened) outcome).sheet()) {
            assertThat(sheet.header()).isEqualTo(types.get("KS").template().headers());
            List<Entry> entries = new ArrayList<>();
            var reader =
                    new vn.sohotich.platform.record.definition.reading.EntryReader(types, java.time.Clock.systemUTC());
            sheet.read(row -> entries.add(reader.read(sheet.match(), row.cells())));
            assertThat(entries).hasSize(batch.counts().created());
            assertThat(entries)
                    .allSatisfy(entry -> assertThat(
                                    kept.values().stream().anyMatch(date -> date.contains(entry.value("ngayDangKy"))))
                            .isTrue());
        }
    }
}
