package vn.sohotich.platform.book.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sohotich.platform.audit.AuditEntry;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.book.PdfFixtures;
import vn.sohotich.platform.book.Scan;
import vn.sohotich.platform.book.ScanOutcome;
import vn.sohotich.platform.book.Scans;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.identity.token.AccessTokens;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.PlatformTest;

@PlatformTest
class ScanContentModuleTests {
    @Autowired
    Scans scans;

    @Autowired
    Accounts accounts;

    @Autowired
    AccessTokens tokens;

    @Autowired
    Access access;

    @Autowired
    AuditTrail trail;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    private final String unit = Codes.fresh("u");

    @Test
    void showsAPageToWhoMaySeeRecordsOfTheUnitAndWritesItDown() throws IOException {
        Scan scan = scan();
        Caller clerk = caller(Role.JUSTICE_CLERK, unit);

        HttpResponse<byte[]> page = clerk.get(pages(scan) + "/1.jpg?width=600&rotate=90");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("private");
        assertThat(ImageIO.read(new ByteArrayInputStream(page.body())).getWidth())
                .isBetween(599, 601);
        assertThat(trail.of("scan", scan.id().toString()))
                .extracting(AuditEntry::action, AuditEntry::actor)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        "scan.read", clerk.actor().account()));
    }

    @Test
    void answersAKnownPictureWithoutSendingItAgain() throws IOException {
        Scan scan = scan();
        Caller clerk = caller(Role.APPROVER, unit);
        String tag =
                clerk.get(pages(scan) + "/1.jpg").headers().firstValue("ETag").orElseThrow();

        HttpResponse<byte[]> again = clerk.get(pages(scan) + "/1.jpg", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void hidesScansOfOtherUnitsAndFromWhoSeesNoRecords() throws IOException {
        Scan scan = scan();
        Caller elsewhere = caller(Role.JUSTICE_CLERK, Codes.fresh("u"));
        Caller system = caller(Role.SYSTEM_ADMINISTRATOR, unit);

        for (String path : new String[] {pages(scan) + "/1.jpg", "/api/v1/scans/" + scan.id(), pdf(scan)}) {
            assertThat(elsewhere.get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(system.get(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(elsewhere.get("/api/v1/scans/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void sendsTheScanAsItCameAndTellsAboutIt() throws IOException {
        byte[] content = PdfFixtures.aScan(unit, 2);
        Scan scan = scan(content);
        Caller clerk = caller(Role.DIGITISATION_MEMBER, unit);

        assertThat(clerk.get(pdf(scan)).body()).isEqualTo(content);
        assertThat(new String(clerk.get("/api/v1/scans/" + scan.id()).body())).contains("\"pages\":2");
    }

    @Test
    void saysWhyAPageCannotBeShown() throws IOException {
        HttpResponse<byte[]> page = caller(Role.JUSTICE_CLERK, unit).get(pages(scan()) + "/7.jpg");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(new String(page.body())).contains("page.none");
    }

    private static String pages(Scan scan) {
        return "/api/v1/scans/" + scan.id() + "/pages";
    }

    private static String pdf(Scan scan) {
        return "/api/v1/scans/" + scan.id() + ".pdf";
    }

    private Caller caller(Role role, String inUnit) {
        return Caller.of(accounts, tokens, access, port, role, Set.of(inUnit));
    }

    private Scan scan() throws IOException {
        return scan(PdfFixtures.aScan(Codes.fresh("s")));
    }

    private Scan scan(byte[] content) throws IOException {
        Path pdf = Files.write(folder.resolve("scan.pdf"), content);
        return ((ScanOutcome.Registered) scans.register(pdf, unit, "clerk")).scan();
    }
}
