package vn.sohotich.platform.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.reconciliation.review.Families;
import vn.sohotich.platform.reconciliation.review.Families.Family;
import vn.sohotich.platform.testing.Chromium;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;

/** The clerical review in a real browser without a mouse: choose, decide, take back, put off, until nothing is left. */
@PlatformTest
class ReviewEndToEndTests {
    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    private Chromium chromium;
    private KeyboardOnly clerk;

    @BeforeEach
    void threeUnclearChildren() {
        Commune commune = Commune.founded(context);
        Actor account = commune.somebody(Role.JUSTICE_CLERK);
        Families families = new Families(context, commune);
        List<Family> twins = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            twins.add(families.withTwins());
        }
        families.load();
        twins.forEach(family -> families.birthOf(account, family, Map.of()));
        chromium = Chromium.start();
        clerk = new KeyboardOnly(chromium.browser(), port);
        clerk.signsIn(account.account(), Commune.PASSWORD);
    }

    @AfterEach
    void leave() {
        clerk.close();
        chromium.close();
    }

    @Test
    void decidesEveryCaseByKeyboardAndTakesOneBack() {
        clerk.types("/reviews?role=child");
        assertThat(left()).isEqualTo("Còn 3 trường hợp");
        String first = place();

        clerk.presses("1");
        assertThat(reason()).startsWith("Đã so với sổ: trùng họ tên");
        clerk.presses("Enter");
        awaits("Còn 2 trường hợp");
        assertThat(place()).isNotEqualTo(first);

        clerk.presses("u");
        awaits("Còn 3 trường hợp");
        assertThat(place()).isEqualTo(first);

        clerk.presses("s");
        Rest.await("put off", () -> !place().equals(first) && !clerk.shows("#case[aria-busy]"));
        clerk.presses("0");
        clerk.presses("q");
        assertThat(reason()).isEqualTo("Đã xem bản quét trang sổ");
        clerk.presses("Enter");
        awaits("Còn 2 trường hợp");
        clerk.presses("2");
        clerk.presses("Enter");
        awaits("Còn 1 trường hợp");
        assertThat(place()).isEqualTo(first);
        clerk.presses("?");
        clerk.sees("dialog[open] [data-own] kbd");
        clerk.presses("Escape");
        clerk.presses("1");
        clerk.takesAPicture("review-chosen");
        clerk.presses("Enter");
        clerk.sees("#desk .empty");
        clerk.hasNothingToComplainAbout();
    }

    private void awaits(String left) {
        Rest.await(left, () -> clerk.shows("#desk .left") && left().equals(left) && !clerk.shows("#case[aria-busy]"));
    }

    private String left() {
        return clerk.sees("#desk .left").innerText();
    }

    private String place() {
        return clerk.sees("#case .case-head a").first().innerText();
    }

    private String reason() {
        return String.valueOf(clerk.reads("() => document.querySelector('#case [name=reason]').value"));
    }
}
