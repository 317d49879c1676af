package vn.sohotich.platform.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.sohotich.platform.audit.AuditEntry;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.book.storage.ScanStorage;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.PlatformTest;

@PlatformTest
class ScansModuleTests {
    @Autowired
    Scans scans;

    @Autowired
    ScanStorage storage;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcTemplate jdbc;

    @TempDir
    Path folder;

    private final String unit = Codes.fresh("u");

    @Test
    void keepsOneScanForOneContentInOneUnit() throws IOException {
        Path pdf = pdf(PdfFixtures.aScan(unit, 2));

        Scan first = registered(pdf, unit);
        Scan second = registered(pdf, unit);
        Scan elsewhere = registered(pdf, Codes.fresh("u"));

        assertThat(second).isEqualTo(first);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(elsewhere.id()).isNotEqualTo(first.id());
        assertThat(elsewhere.sha256()).isEqualTo(first.sha256());
        assertThat(storage.has(first.sha256())).isTrue();
        assertThat(trail.of("scan", first.id().toString()))
                .extracting(AuditEntry::action)
                .containsExactly("scan.register");
    }

    @Test
    void keepsNothingOfWhatIsNoScan() throws IOException {
        assertThat(scans.register(pdf("no".getBytes()), unit, "clerk")).isInstanceOf(ScanOutcome.Refused.class);
        assertThat(jdbc.queryForObject("SELECT count(*) FROM book.scan WHERE unit_code = ?", Long.class, unit))
                .isZero();
    }

    @Test
    void opensAScanOnlyInsideTheGivenUnitsAndWritesItDown() throws IOException {
        Scan scan = registered(pdf(PdfFixtures.aScan(unit)), unit);

        assertThat(scans.openLogged(scan.id(), Set.of("elsewhere"), "stranger")).isEmpty();
        assertThat(scans.openLogged(scan.id(), Set.of(unit), "reader")).contains(scan);

        assertThat(trail.of("scan", scan.id().toString()))
                .extracting(AuditEntry::action, AuditEntry::actor)
                .contains(org.assertj.core.groups.Tuple.tuple("scan.read", "reader"))
                .doesNotContain(org.assertj.core.groups.Tuple.tuple("scan.read", "stranger"));
    }

    @Test
    void neverChangesAScan() throws IOException {
        registered(pdf(PdfFixtures.aScan(unit)), unit);
        assertThatThrownBy(() -> jdbc.update("UPDATE book.scan SET pages = 9 WHERE unit_code = ?", unit))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.update("DELETE FROM book.scan WHERE unit_code = ?", unit))
                .isInstanceOf(DataAccessException.class);
    }

    private Scan registered(Path pdf, String inUnit) {
        return ((ScanOutcome.Registered) scans.register(pdf, inUnit, "clerk")).scan();
    }

    private Path pdf(byte[] content) throws IOException {
        return Files.write(folder.resolve("scan.pdf"), content);
    }
}
