package vn.sohotich.platform.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody at a browser who has no mouse; notes whatever the browser complains about. */
final class KeyboardOnly implements AutoCloseable {
    private static final int FAR = 400;
    private static final Path PICTURES = Path.of("target", "screenshots");
    private final List<String> complaints = new ArrayList<>();
    private final BrowserContext context;
    private final Page page;
    private int pictures;

    KeyboardOnly(Browser browser, int port) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setLocale("vi-VN")
                .setViewportSize(1440, 900));
        context.setDefaultTimeout(Duration.ofSeconds(30).toMillis());
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isLeftByAPicture(message)) {
                complaints.add("console: " + message.text() + " at " + message.location());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequestFailed(this::failed);
        page.onResponse(answer -> {
            if (answer.status() >= 400) {
                complaints.add("answer: " + answer.status() + " " + answer.url());
            }
        });
    }

    /** Taking a picture leaves a style on an element; htmx copies it when it swaps the element at that moment. */
    private static boolean isLeftByAPicture(ConsoleMessage message) {
        return message.text().startsWith("Applying inline style")
                && message.location().contains("/htmx.min.js");
    }

    /** A request that is given up because the page is left is no failure. */
    private void failed(Request request) {
        if (!"net::ERR_ABORTED".equals(request.failure())) {
            complaints.add("request: " + request.failure() + " " + request.url());
        }
    }

    void types(String address) {
        page.navigate(address);
    }

    void signsIn(String username, String password) {
        types("/sign-in");
        tabsTo("#username");
        writes(username);
        tabsTo("#password");
        writes(password);
        presses("Enter");
        arrivesAt("/");
    }

    void signsOut() {
        tabsTo("details.me > summary");
        presses("Enter");
        tabsTo("form[action='/sign-out'] button");
        presses("Enter");
        arrivesAt("/sign-in.*");
    }

    /** Goes on with Tab until this element has the focus, however far that is. */
    void tabsTo(String selector) {
        for (int step = 0; step < FAR; step++) {
            if (Boolean.TRUE.equals(page.evaluate("wanted => document.activeElement?.matches(wanted)", selector))) {
                return;
            }
            presses("Tab");
        }
        throw new AssertionError("No way by keyboard to " + selector + " on " + page.url());
    }

    void follows(String selector) {
        tabsTo(selector);
        presses("Enter");
    }

    /** Goes down in a list of choices until this value is chosen. */
    void chooses(String selector, String value) {
        tabsTo(selector);
        presses("Home");
        for (int step = 0; step < FAR; step++) {
            if (value.equals(page.evaluate("() => document.activeElement.value"))) {
                return;
            }
            presses("ArrowDown");
        }
        throw new AssertionError("Cannot choose " + value + " in " + selector);
    }

    void attaches(String selector, Path file) {
        tabsTo(selector);
        page.locator(selector).setInputFiles(file);
    }

    byte[] downloads(String selector) {
        tabsTo(selector);
        Download download = page.waitForDownload(() -> presses("Enter"));
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void presses(String key) {
        page.keyboard().press(key);
    }

    void writes(String text) {
        page.keyboard().insertText(text);
    }

    void arrivesAt(String path) {
        page.waitForURL(Pattern.compile("^http://localhost:\\d+" + path + "$"));
        page.waitForLoadState();
    }

    void reloads() {
        page.reload();
    }

    Locator sees(String selector) {
        Locator found = page.locator(selector);
        found.first().waitFor();
        return found;
    }

    Locator all(String selector) {
        return page.locator(selector);
    }

    void waitsUntilGone(String selector) {
        page.locator(selector).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    boolean shows(String selector) {
        return page.locator(selector).count() > 0;
    }

    Object reads(String script) {
        return page.evaluate(script);
    }

    /** Presses a key that leads to another page, and waits for it. */
    void leavesBy(String key) {
        page.waitForNavigation(() -> presses(key));
    }

    /** From now on the line to the application is broken, or mended again. */
    void losesTheLine(boolean broken) {
        context.setOffline(broken);
    }

    /** Holds back the answers of an address to requests whose body holds this text. */
    void waitsLongFor(String path, String text, Duration delay) {
        page.route("**" + path, route -> {
            String body = route.request().postData();
            if (body != null && body.contains(text)) {
                page.waitForTimeout(delay.toMillis());
            }
            route.resume();
        });
    }

    String address() {
        return page.url();
    }

    void takesAPicture(String name) {
        Path file = PICTURES.resolve("%02d-%s.png".formatted(++pictures, name));
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    void hasNothingToComplainAbout() {
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
