package vn.sohotich.platform.record.dismissal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.sohotich.platform.audit.AuditEntry;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.record.EntryFixtures;
import vn.sohotich.platform.record.EntryOutcome;
import vn.sohotich.platform.record.KeptFinding;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.SignedIn;

/** A false alarm is dismissed with a reason, stays dismissed while its values stay, and comes back with another value. */
@PlatformTest
class DismissalsModuleTests {
    private static final String CODE = "PARENT_TOO_YOUNG";

    @Autowired
    Dismissals dismissals;

    @Autowired
    Records records;

    @Autowired
    AuditTrail trail;

    @Autowired
    MockMvc mvc;

    private final String unit = Codes.fresh("x");
    private final Actor clerk = SignedIn.somebody(Role.JUSTICE_CLERK, unit);

    private UUID recordWithAYoungMother() {
        Map<String, String> page = EntryFixtures.birth("05", "Nguyễn Thị Ngân", "01.02.2018");
        page.put("meNgaySinh", "2009");
        return ((EntryOutcome.Kept) records.enter(clerk, "KS", unit, page)).id();
    }

    private KeptFinding finding(UUID record, String code) {
        return records.find(record).orElseThrow().findings().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private boolean isOpen(UUID record) {
        return records.find(record).orElseThrow().findings().stream()
                .anyMatch(one -> one.code().equals(CODE) && one.open());
    }

    private DismissalOutcome dismiss(Actor actor, UUID record, String code, String reason) {
        return dismissals.dismiss(actor, record, finding(record, code).id(), reason);
    }

    @Test
    void dismissesWithAReasonAndTellsTheAuditLog() {
        UUID record = recordWithAYoungMother();
        assertThat(isOpen(record)).isTrue();

        assertThat(dismiss(clerk, record, CODE, " Sổ ghi đúng như vậy ")).isInstanceOf(DismissalOutcome.Done.class);

        assertThat(isOpen(record)).isFalse();
        assertThat(dismissals.of(clerk, record)).singleElement().satisfies(one -> {
            assertThat(one.finding().code()).isEqualTo(CODE);
            assertThat(one.dismissal().reason()).isEqualTo("Sổ ghi đúng như vậy");
            assertThat(one.dismissal().actor()).isEqualTo(clerk.account());
        });
        assertThat(trail.of("record", record.toString()))
                .extracting(AuditEntry::action)
                .contains("finding.dismissed");
    }

    @Test
    void staysDismissedWhenAnotherValueChanges() {
        UUID record = recordWithAYoungMother();
        dismiss(clerk, record, CODE, "Sổ ghi đúng như vậy");

        records.correct(clerk, record, 1, Map.of("trangSo", "44"));

        assertThat(isOpen(record)).isFalse();
        assertThat(finding(record, CODE).open()).isFalse();
    }

    @Test
    void staysDismissedWhenTheNumberOfTheRecordChanges() {
        UUID record = recordWithAYoungMother();
        dismiss(clerk, record, CODE, "Sổ ghi đúng như vậy");

        records.correct(clerk, record, 1, Map.of("so", "06/2018"));

        assertThat(isOpen(record)).isFalse();
    }

    @Test
    void comesBackWhenOneOfItsValuesChanges() {
        UUID record = recordWithAYoungMother();
        dismiss(clerk, record, CODE, "Sổ ghi đúng như vậy");

        records.correct(clerk, record, 1, Map.of("meNgaySinh", "2010"));
        assertThat(isOpen(record)).isTrue();

        records.correct(clerk, record, 2, Map.of("meNgaySinh", "2009"));
        assertThat(isOpen(record)).as("the value that was looked at").isFalse();

        records.correct(clerk, record, 3, Map.of("nksNgaySinh", "02.02.2018"));
        assertThat(isOpen(record)).as("the other value of the rule").isTrue();
    }

    @Test
    void isTakenBack() {
        UUID record = recordWithAYoungMother();
        dismiss(clerk, record, CODE, "Sổ ghi đúng như vậy");

        assertThat(dismissals.takeBack(clerk, record, finding(record, CODE).id()))
                .isInstanceOf(DismissalOutcome.Done.class);

        assertThat(isOpen(record)).isTrue();
        assertThat(dismissals.of(clerk, record)).isEmpty();
        records.correct(clerk, record, 1, Map.of("trangSo", "44"));
        assertThat(isOpen(record)).isTrue();
        assertThat(trail.of("record", record.toString()))
                .extracting(AuditEntry::action)
                .contains("finding.taken-back");
        assertThat(dismissals.takeBack(clerk, record, finding(record, CODE).id()))
                .as("twice")
                .isInstanceOf(DismissalOutcome.Refused.class);
    }

    @Test
    void neverDismissesWhatMustBeMended() {
        Map<String, String> page = EntryFixtures.birth("07", "Nguyễn Thị Ngân", "31.02.2018");
        UUID record = ((EntryOutcome.Kept) records.enter(clerk, "KS", unit, page)).id();

        assertThat(dismiss(clerk, record, "DATE_IMPOSSIBLE", "Sổ ghi đúng như vậy"))
                .isInstanceOfSatisfying(
                        DismissalOutcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("dismissal.must-be-mended"));
        assertThat(finding(record, "DATE_IMPOSSIBLE").open()).isTrue();
        assertThat(records.find(record).orElseThrow().errorCount()).isEqualTo(1);
    }

    @Test
    void wantsAReason() {
        UUID record = recordWithAYoungMother();

        for (String reason : List.of("", "   ", "x".repeat(501))) {
            assertThat(dismiss(clerk, record, CODE, reason))
                    .isInstanceOfSatisfying(
                            DismissalOutcome.Refused.class,
                            refused -> assertThat(refused.refusal().code()).isEqualTo("dismissal.reason"));
        }
        assertThat(isOpen(record)).isTrue();
    }

    @Test
    void isRefusedToWhoeverMayNotDismissHere() {
        UUID record = recordWithAYoungMother();

        for (Actor other : List.of(
                SignedIn.somebody(Role.JUSTICE_CLERK, Codes.fresh("x")),
                SignedIn.somebody(Role.DIGITISATION_MEMBER, unit),
                SignedIn.somebody(Role.AUDITOR, unit))) {
            assertThat(dismiss(other, record, CODE, "Sổ ghi đúng như vậy"))
                    .isInstanceOf(DismissalOutcome.Refused.class);
        }
        assertThat(isOpen(record)).isTrue();
    }

    @Test
    void dismissesOnceHoweverOftenItIsAsked() {
        UUID record = recordWithAYoungMother();
        dismiss(clerk, record, CODE, "Sổ ghi đúng như vậy");

        assertThat(dismiss(clerk, record, CODE, "Lần nữa")).isInstanceOf(DismissalOutcome.Refused.class);
        assertThat(dismissals.of(clerk, record)).hasSize(1);
    }

    @Test
    void showsTheWayToDismissAndBackOnThePagesOfARecord() throws Exception {
        UUID record = recordWithAYoungMother();
        String at = "/records/" + record + "/findings/" + finding(record, CODE).id();

        assertThat(page("/records/" + record)).contains(at, "/findings/" + CODE);
        assertThat(page(at)).contains("name=\"reason\"");
        mvc.perform(post(at).param("reason", "Sổ ghi đúng như vậy")
                        .with(SignedIn.as(clerk))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());

        assertThat(page("/records/" + record + "/dismissed")).contains("Sổ ghi đúng như vậy", at + "/take-back");
        mvc.perform(post(at + "/take-back").with(SignedIn.as(clerk)).with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(isOpen(record)).isTrue();
    }

    @Test
    void publishesTheCatalogueWithAPageForEveryCode() throws Exception {
        assertThat(page("/findings")).contains("/findings/NUMBER_MISSING", "/findings/workbook.html");
        assertThat(page("/findings?severity=REFUSED"))
                .contains("/findings/workbook.html")
                .doesNotContain("/findings/NUMBER_MISSING");
        assertThat(page("/findings?about=PERSON&book=KH&q=tuoi"))
                .contains("/findings/SPOUSE_TOO_YOUNG")
                .doesNotContain("/findings/PARENT_TOO_YOUNG");
        assertThat(page("/findings/SPOUSE_TOO_YOUNG")).contains("SPOUSE_TOO_YOUNG", "<ol");
        assertThat(page("/findings/workbook.html")).contains("workbook.html");
        mvc.perform(get("/findings/NO_SUCH_CODE").with(SignedIn.as(clerk))).andExpect(status().isNotFound());
    }

    private String page(String address) throws Exception {
        String text = "";
        for (String language : new String[] {"en", "vi"}) {
            text = mvc.perform(get(address)
                            .with(SignedIn.as(clerk))
                            .cookie(new jakarta.servlet.http.Cookie("lang", language)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(text).as(address).doesNotContain("??");
        }
        return text;
    }
}
