package vn.sohotich.platform.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.sohotich.platform.Sohotich;
import vn.sohotich.platform.endtoend.PoliceWorkbook.Line;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.testing.Chromium;
import vn.sohotich.platform.testing.TestAccounts;
import vn.sohotich.platform.testing.TestDataFolder;

/** The whole job in a real browser without a mouse: one step after the other, on the police's workbook. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MainJobEndToEndTests {
    private static final String UUID = "[0-9a-f-]{36}";

    private final PoliceWorkbook workbook = PoliceWorkbook.asItIs();
    private final String office = "ubnd Xã Quảng Trị, huyện Đạ Tẻh, tỉnh Lâm Đồng";
    private ConfigurableApplicationContext application;
    private Chromium chromium;
    private KeyboardOnly clerk;
    private String officer;
    private String approver;
    private String commune;
    private String province;
    private int transferred;

    @BeforeAll
    void people() {
        application = ownApplication();
        Accounts accounts = application.getBean(Accounts.class);
        int port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        Offices offices = Offices.putOnTheMap(application.getBean(Territory.class), workbook.offices());
        commune = offices.code(office);
        province = offices.provinceOf(office);
        officer = TestAccounts.open(
                accounts, Set.of(Role.PROVINCIAL_OFFICER), offices.provinces().toArray(String[]::new));
        approver = TestAccounts.open(accounts, Set.of(Role.APPROVER), commune);
        Registered.load(Rest.withTokenOf(port, officer, TestAccounts.PASSWORD, Set.of(Action.LOAD_POPULATION)));
        chromium = Chromium.start();
        clerk = new KeyboardOnly(chromium.browser(), port);
    }

    @AfterAll
    void leave() {
        if (chromium != null) {
            clerk.close();
            chromium.close();
        }
        if (application != null) {
            application.close();
        }
    }

    /** An application of its own: the workbook names real places, which other tests put on their maps too. */
    private static ConfigurableApplicationContext ownApplication() {
        return new SpringApplicationBuilder(Sohotich.class)
                .run(
                        "--server.port=0",
                        "--sohotich.reconciliation.sweep=1h",
                        "--sohotich.data=" + TestDataFolder.fresh("browser"),
                        "--sohotich.database.binaries=" + TestDataFolder.BINARIES);
    }

    @Test
    void doesTheWholeJobByKeyboard() {
        List<Runnable> steps = List.of(
                this::signsIn,
                this::sendsTheWorkbookAndSeesWhatItWouldDo,
                this::looksAtTheFindingsOfOneKind,
                this::writesTheRowsIntoTheBooks,
                this::seesWhatTheRegisterHasOfEverybody,
                this::bindsTheScansOfACommune,
                this::checksARecordBesideItsPage,
                this::approvesOneRecordAndThenAllThatMayBe,
                this::transfersWhatIsApproved,
                this::exportsTheTemplateWithEveryCellAsItMustBe);
        for (Runnable step : steps) {
            step.run();
            clerk.hasNothingToComplainAbout();
        }
    }

    private void signsIn() {
        clerk.signsIn(officer, TestAccounts.PASSWORD);

        clerk.sees("main h1");
        clerk.takesAPicture("desk");
    }

    private void sendsTheWorkbookAndSeesWhatItWouldDo() {
        clerk.follows("nav.rail a[href='/imports']");
        clerk.arrivesAt("/imports");
        clerk.attaches("#file", workbook.file());
        clerk.takesAPicture("imports");
        clerk.follows("form[data-upload] button");
        clerk.arrivesAt("/imports/" + UUID);

        assertThat(clerk.sees("button[data-key='finish']").innerText()).contains("600");
        assertThat(clerk.sees("a.chip[href$='action=CREATE'] .count").innerText())
                .isEqualTo("600");
        assertThat(clerk.sees("a.chip[href$='action=REFUSED'] .count").innerText())
                .isEqualTo("0");
        clerk.takesAPicture("preview");
    }

    private void looksAtTheFindingsOfOneKind() {
        clerk.follows("a.chip[href$='finding=DATE_YEAR_IMPLAUSIBLE']");
        clerk.arrivesAt("/imports/" + UUID + "\\?finding=.*");

        assertThat(clerk.sees("main table tbody").innerText()).contains("59", "313", "5005");
        clerk.takesAPicture("findings");
    }

    private void writesTheRowsIntoTheBooks() {
        clerk.presses("Control+Enter");
        clerk.arrivesAt("/imports/" + UUID);

        assertThat(clerk.sees("main > .notice-done .what:has-text('600')").innerText())
                .contains("600");
        clerk.takesAPicture("applied");
        clerk.follows("a[href^='/records?batch=']");
        clerk.arrivesAt("/records\\?batch=" + UUID);
        clerk.sees("#records tbody tr");
    }

    private void seesWhatTheRegisterHasOfEverybody() {
        clerk.follows("a.chip[href*='lookup=PENDING']");
        clerk.arrivesAt("/records\\?.*lookup=PENDING.*");
        Rest.await("look-up", () -> {
            clerk.reloads();
            return !clerk.shows("#records tbody tr");
        });
        clerk.follows("a.chip[href*='lookup=INCONSISTENT']");
        clerk.arrivesAt("/records\\?.*lookup=INCONSISTENT.*");
        clerk.takesAPicture("outcomes");
        clerk.presses("j");
        clerk.presses("Enter");
        clerk.arrivesAt("/records/" + UUID);
        clerk.sees(".person");
        clerk.takesAPicture("outcome");
    }

    private void bindsTheScansOfACommune() {
        List<Line> lines = workbook.linesOf(office);
        List<Line> scanned = lines.subList(1, lines.size());
        clerk.follows("nav.rail a[href='/imports']");
        clerk.arrivesAt("/imports");
        clerk.follows("nav.rail a[href='/scans']");
        clerk.arrivesAt("/scans");
        clerk.attaches("#file", ScanArchive.of(scanned));
        clerk.chooses("#unit", province);
        clerk.follows("form[data-upload] button");
        clerk.arrivesAt("/scans/" + UUID);

        clerk.waitsUntilGone("[hx-get$='/progress']");
        assertThat(clerk.sees("a.chip[href$='list=bound'] .count").innerText())
                .isEqualTo(Integer.toString(scanned.size()));
        assertThat(clerk.sees("a.chip[href$='list=orphan'] .count").innerText()).isEqualTo("0");
        clerk.takesAPicture("bound");
        clerk.signsOut();
    }

    private void checksARecordBesideItsPage() {
        clerk.signsIn(approver, TestAccounts.PASSWORD);
        clerk.follows("nav.rail a[href='/approvals']");
        clerk.arrivesAt("/approvals");
        clerk.takesAPicture("queue");
        clerk.presses("o");
        clerk.arrivesAt("/approvals/" + UUID + ".*");
        while (!clerk.shows("button[data-key='finish']:enabled")) {
            clerk.leavesBy("n");
        }
        clerk.sees("[data-stage] img[src]");
        Rest.await("page image", () ->
                (boolean) clerk.reads("() => document.querySelector('[data-stage] img').naturalWidth > 100"));
        clerk.sees(".person");
        clerk.takesAPicture("review");
        clerk.presses("r");
        clerk.presses("+");
        clerk.takesAPicture("review-turned");
    }

    private void approvesOneRecordAndThenAllThatMayBe() {
        clerk.presses("Control+Enter");
        clerk.sees(".notice-done");
        clerk.follows("nav.rail a[href='/approvals']");
        clerk.arrivesAt("/approvals");
        int open = clerk.sees("#queue tbody tr").count();
        assertThat(open).isEqualTo(workbook.linesOf(office).size() - 1);

        clerk.tabsTo("[data-mark-all]");
        clerk.presses("Space");
        clerk.presses("Control+Enter");
        clerk.sees(".notice-done");
        assertThat(clerk.sees(".notice-stop .reasons").count()).isPositive();
        transferred = 1 + open - clerk.sees("#queue tbody tr").count();
        assertThat(transferred).isGreaterThan(20);
        clerk.takesAPicture("approved");
    }

    private void transfersWhatIsApproved() {
        clerk.follows("nav.rail a[href='/transfers']");
        clerk.arrivesAt("/transfers");
        assertThat(clerk.sees("#ready tbody tr").count()).isEqualTo(transferred);
        clerk.takesAPicture("ready");
        clerk.presses("Control+Enter");
        clerk.arrivesAt("/transfers/" + UUID);

        Rest.await("receipts", () -> {
            clerk.reloads();
            return clerk.all("#receipts tbody tr").count() == transferred;
        });
        clerk.takesAPicture("receipts");
        clerk.signsOut();
    }

    private void exportsTheTemplateWithEveryCellAsItMustBe() {
        clerk.signsIn(officer, TestAccounts.PASSWORD);
        clerk.follows("nav.rail a[href='/imports']");
        clerk.arrivesAt("/imports");
        clerk.presses("j");
        clerk.presses("Enter");
        clerk.arrivesAt("/imports/" + UUID);
        clerk.follows("a[href^='/records?batch=']");
        clerk.arrivesAt("/records\\?batch=" + UUID);
        clerk.takesAPicture("records");

        byte[] xls = clerk.downloads("button[name='format'][value='XLS']");
        ExportedTemplate.read(xls).holdsExactly(workbook.lines());
    }
}
