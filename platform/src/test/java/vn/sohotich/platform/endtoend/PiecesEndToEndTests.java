package vn.sohotich.platform.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.sohotich.platform.book.PdfFixtures;
import vn.sohotich.platform.exchange.binding.ScanBindings;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.testing.Chromium;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.TestDataFolder;

/** A large ZIP over a poor line in a real browser: pieces get lost, arrive spoiled, the page is left and opened again. */
@PlatformTest
class PiecesEndToEndTests {
    private static final int MEGABYTES = 22;
    private static final int PIECES = 6;
    private static final Pattern PIECE = Pattern.compile(".*/uploads/.*/pieces/\\d+");

    @Autowired
    ApplicationContext context;

    @Autowired
    ScanBindings bindings;

    @LocalServerPort
    int port;

    private Chromium chromium;
    private BrowserContext visit;
    private Page page;
    private Actor clerk;
    private final List<String> acknowledged = new ArrayList<>();

    @BeforeEach
    void open() {
        clerk = Commune.founded(context).somebody(Role.JUSTICE_CLERK);
        chromium = Chromium.start();
        visit = chromium.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + port)
                        .setLocale("vi-VN")
                        .setViewportSize(1366, 768));
        visit.setDefaultTimeout(60_000);
        page = visit.newPage();
        page.navigate("/sign-in");
        page.fill("#username", clerk.account());
        page.fill("#password", Commune.PASSWORD);
        page.press("#password", "Enter");
        page.waitForURL("http://localhost:" + port + "/");
        page.onResponse(answer -> {
            if (PIECE.matcher(answer.url()).matches() && answer.status() == 204) {
                acknowledged.add(answer.url());
            }
        });
    }

    @AfterEach
    void leave() {
        visit.close();
        chromium.close();
    }

    @Test
    void sendsAgainWhatIsLostOrSpoiledOnTheWay() throws IOException {
        AtomicInteger puts = new AtomicInteger();
        page.route(PIECE, route -> {
            switch (puts.incrementAndGet()) {
                case 1, 4 -> route.abort("connectionreset");
                case 2 ->
                    route.resume(new com.microsoft.playwright.Route.ResumeOptions().setPostData("spoiled on the way"));
                default -> route.resume();
            }
        });

        choose(zip());
        page.press("form[data-upload] button.btn-primary", "Enter");
        page.waitForURL(Pattern.compile(".*/scans/[0-9a-f-]{36}"));

        assertThat(acknowledged).doesNotHaveDuplicates().hasSize(PIECES);
        assertThat(puts.get()).isEqualTo(PIECES + 3);
        assertThat(bindings.list(clerk, 0, 5).items())
                .singleElement()
                .satisfies(binding -> assertThat(binding.size()).isGreaterThan(MEGABYTES << 20));
    }

    @Test
    void pausesByKeyAndGoesOnAfterTheBrowserWasClosed() throws IOException {
        Path zip = zip();
        slow(1_000_000);
        choose(zip);
        page.press("form[data-upload] button.btn-primary", "Enter");
        page.waitForCondition(() -> acknowledged.size() >= 2);
        page.keyboard().press("p");
        page.waitForSelector("[data-measure]:has-text('Đã tạm dừng')");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/pieces-paused.png")));
        int before = acknowledged.size();

        page.navigate("/");
        slow(-1);
        choose(zip);
        assertThat(page.locator("[data-goes-on]").isVisible()).isTrue();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/pieces-unfinished.png")));
        page.press("form[data-upload] button.btn-primary", "Enter");
        page.waitForURL(Pattern.compile(".*/scans/[0-9a-f-]{36}"));

        assertThat(before).isBetween(2, PIECES - 1);
        assertThat(acknowledged).doesNotHaveDuplicates().hasSize(PIECES);
    }

    @Test
    void givesAFileUpAtTheScreen() throws IOException {
        slow(1_000_000);
        choose(zip());
        page.press("form[data-upload] button.btn-primary", "Enter");
        page.waitForSelector("[data-measure]:has-text('MB/giây')");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> !page.locator("[data-sending]").isVisible());

        page.navigate("/scans");
        assertThat(page.locator("[data-unfinished]").count()).isZero();
    }

    @Test
    void worksItsSumsOutWhereTheBrowserDoesNot() {
        page.navigate("/scans");
        Object same = page.evaluate("""
                async () => {
                    const { plainSha256, sha256, hex } = await import("/assets/sha256.js");
                    for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000, 100001]) {
                        const bytes = crypto.getRandomValues(new Uint8Array(Math.min(length, 65536)));
                        const whole = new Uint8Array(length).map((_, i) => bytes[i % 65536]);
                        if (hex(plainSha256(whole)) !== hex(await sha256(whole))) return length;
                    }
                    return "same";
                }""");
        assertThat(same).isEqualTo("same");
    }

    private void choose(Path zip) {
        page.navigate("/scans");
        page.setInputFiles("#file", zip);
    }

    /** Bytes per second that leave this browser; below zero as many as there may be. */
    private void slow(int bytesPerSecond) {
        CDPSession session = visit.newCDPSession(page);
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", bytesPerSecond);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", conditions);
    }

    private static Path zip() throws IOException {
        Path zip = TestDataFolder.fresh("pieces").resolve("KS.2017.01.zip");
        Random random = new Random(1);
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            stored(entries, "KS.2017.01.2017-02-03.05.pdf", PdfFixtures.aScan("5"));
            for (int number = 0; number < MEGABYTES; number++) {
                byte[] noise = new byte[1 << 20];
                random.nextBytes(noise);
                stored(entries, "KS.2017.01.2017-02-04.%03d.pdf".formatted(100 + number), noise);
            }
        }
        return zip;
    }

    private static void stored(ZipOutputStream entries, String name, byte[] content) throws IOException {
        CRC32 check = new CRC32();
        check.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(check.getValue());
        entries.putNextEntry(entry);
        entries.write(content);
        entries.closeEntry();
    }
}
