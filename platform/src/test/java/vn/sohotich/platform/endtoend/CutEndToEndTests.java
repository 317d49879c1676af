package vn.sohotich.platform.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.sohotich.platform.book.cut.CutScan;
import vn.sohotich.platform.book.cut.Cuts;
import vn.sohotich.platform.book.picture.Pictures;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.record.AttachedScan;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.testing.Chromium;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.TestDataFolder;

/** An A3 photograph attached to a record, split, cut with the mouse and by keyboard, used and put back. */
@PlatformTest
class CutEndToEndTests {
    private static final Path PICTURES = Path.of("target", "screenshots");

    @Autowired
    ApplicationContext context;

    @Autowired
    Records records;

    @Autowired
    Cuts cuts;

    @LocalServerPort
    int port;

    private Chromium chromium;
    private BrowserContext visit;
    private Page page;
    private UUID record;

    @BeforeEach
    void open() {
        Commune commune = Commune.founded(context);
        Actor clerk = commune.somebody(Role.JUSTICE_CLERK);
        record = commune.birth(clerk);
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
    }

    @AfterEach
    void leave() {
        visit.close();
        chromium.close();
    }

    @Test
    void splitsAndCutsAPhotographedDoublePage() throws IOException {
        Path photo = TestDataFolder.fresh("photo").resolve("a3.jpg");
        Files.write(photo, Pictures.photograph(Pictures.quarters(1600, 1100), 1));
        page.navigate("/records/" + record + "/scans");
        page.setInputFiles("#file", photo);
        page.press("form[data-upload] button.btn-primary", "Enter");
        page.waitForSelector("#page-1 img");
        page.waitForFunction("() => document.querySelector('#page-1 img').naturalWidth > 0");
        picture("record-scans");
        UUID whole = attached().getFirst().scanId();

        page.click("#page-1 a.btn-secondary");
        page.waitForSelector("[data-cut] img");
        page.keyboard().press("h");
        page.waitForSelector(".parts li:nth-child(2)");
        assertThat(cuts.of(whole)).extracting(part -> part.cut().left()).containsExactly(0, 500);

        page.waitForFunction("() => document.querySelector('[data-cut] img').complete");
        BoundingBox box = page.locator("[data-cut]").boundingBox();
        page.mouse().move(box.x + box.width * 0.5, box.y + box.height * 0.1);
        page.mouse().down();
        page.mouse().move(box.x + box.width * 0.9, box.y + box.height * 0.6);
        page.mouse().up();
        int drawn = Integer.parseInt(page.inputValue("input[name=left]"));
        page.focus("[data-cut]");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Shift+ArrowDown");
        assertThat(page.inputValue("input[name=left]")).isEqualTo(Integer.toString(drawn + 10));
        picture("cuts-frame");
        page.keyboard().press("c");
        page.waitForSelector(".parts li:nth-child(3)");
        CutScan framed = cuts.of(whole).stream()
                .filter(part -> part.cut().height() < 1000)
                .findFirst()
                .orElseThrow();
        assertThat(framed.cut().left()).isBetween(505, 515);
        assertThat(framed.cut().height()).isBetween(505, 515);
        picture("cuts-parts");
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
        page.setViewportSize(390, 844);
        picture("cuts-narrow-dark");
        page.setViewportSize(1366, 768);

        page.click(".parts li:nth-child(1) .btn-secondary");
        page.waitForURL("**/records/*/scans");
        assertThat(attached())
                .extracting(AttachedScan::scanId)
                .doesNotContain(whole)
                .hasSize(1);
        page.click("#page-1 a.btn-secondary");
        page.click(".notice button");
        page.waitForURL("**/records/*/scans");
        assertThat(attached()).extracting(AttachedScan::scanId).containsExactly(whole);
    }

    @Test
    void showsWhatABookLacks() {
        page.navigate("/books/" + records.find(record).orElseThrow().bookId() + "/gaps");
        page.waitForSelector("#gaps");
        picture("gaps");
        page.setViewportSize(390, 800);
        picture("gaps-narrow");
        assertThat(page.locator("#gaps tbody tr").count()).isPositive();
    }

    private List<AttachedScan> attached() {
        return records.find(record).orElseThrow().scans();
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
