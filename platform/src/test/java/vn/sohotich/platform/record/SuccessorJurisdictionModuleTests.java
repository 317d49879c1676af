package vn.sohotich.platform.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.territory.Succession;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.Unit;
import vn.sohotich.platform.territory.UnitLevel;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.SignedIn;

/** Books follow the unit that took over; units of the time before keep their code. */
@PlatformTest
class SuccessorJurisdictionModuleTests {
    private static final LocalDate BEGIN = LocalDate.of(2004, 7, 8);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @Autowired
    Territory territory;

    @Autowired
    Records records;

    @Autowired
    Access access;

    @Autowired
    MockMvc mvc;

    private final String province = Codes.fresh("t");
    private final String formerProvince = Codes.fresh("t");
    private final String district = Codes.fresh("h");
    private final String merged = Codes.fresh("x");
    private final String kept = Codes.fresh("x");
    private final String neighbour = Codes.fresh("x");
    private final String divided = Codes.fresh("x");

    @BeforeEach
    void reform() {
        territory.load(
                List.of(
                        new Unit(province, Codes.place("Tỉnh Nay"), UnitLevel.PROVINCE, null, BEGIN, null),
                        new Unit(formerProvince, Codes.place("Tỉnh Xưa"), UnitLevel.PROVINCE, null, BEGIN, LAST),
                        new Unit(district, Codes.place("Huyện Xưa"), UnitLevel.DISTRICT, formerProvince, BEGIN, LAST),
                        new Unit(merged, "Xã Nhập", UnitLevel.COMMUNE, district, BEGIN, LAST),
                        new Unit(divided, "Xã Chia", UnitLevel.COMMUNE, district, BEGIN, LAST),
                        new Unit(kept, "Xã Giữ", UnitLevel.COMMUNE, district, BEGIN, LAST),
                        new Unit(kept, "Xã Giữ Mới", UnitLevel.COMMUNE, province, REFORM, null),
                        new Unit(neighbour, "Xã Bên", UnitLevel.COMMUNE, province, REFORM, null)),
                List.of(
                        new Succession(formerProvince, LAST, province, BEGIN),
                        new Succession(merged, LAST, kept, REFORM),
                        new Succession(kept, LAST, kept, REFORM),
                        new Succession(divided, LAST, kept, REFORM),
                        new Succession(divided, LAST, neighbour, REFORM)),
                "test");
    }

    private UUID recordIn(String unit) {
        Actor clerk = SignedIn.somebody(Role.JUSTICE_CLERK, unit);
        return ((EntryOutcome.Kept) records.enter(
                        clerk, "KS", unit, EntryFixtures.birth(Codes.fresh("").strip(), "Lê Thị Mây", "01.02.2018")))
                .id();
    }

    private List<UUID> seen(Actor actor, String unit) {
        return records.searchLogged(actor, RecordQuery.all().inUnit(unit)).items().stream()
                .map(RecordRow::id)
                .toList();
    }

    @Test
    void findsARecordUnderTheUnitOfItsTimeAndUnderTheSuccessor() {
        UUID id = recordIn(merged);
        Actor clerk = SignedIn.somebody(Role.JUSTICE_CLERK, kept);

        assertThat(seen(clerk, kept)).contains(id);
        assertThat(seen(clerk, merged)).containsExactly(id);
        assertThat(records.openLogged(clerk, id)).map(CivilRecord::unitCode).hasValue(merged);
        assertThat(territory.nameOf(kept, LocalDate.of(2018, 2, 1))).isEqualTo("Xã Giữ");
        assertThat(territory.nameOf(kept)).isEqualTo("Xã Giữ Mới");
    }

    @Test
    void letsTheSuccessorWorkOnItAndNobodyBeside() {
        UUID id = recordIn(merged);
        Actor successor = SignedIn.somebody(Role.JUSTICE_CLERK, kept);
        Actor beside = SignedIn.somebody(Role.JUSTICE_CLERK, neighbour);

        for (Action action : List.of(Action.SEE_RECORDS, Action.ENTER_RECORD, Action.TRANSFER)) {
            assertThat(access.may(successor, action, merged)).as("%s", action).isTrue();
            assertThat(access.may(beside, action, merged)).as("%s", action).isFalse();
        }
        assertThat(seen(beside, merged)).isEmpty();
        assertThat(records.openLogged(beside, id)).isEmpty();
    }

    @Test
    void leavesBooksOfADividedUnitToAllThatTookOverWhileNobodySaysWhoHasThem() {
        UUID id = recordIn(divided);

        assertThat(seen(SignedIn.somebody(Role.JUSTICE_CLERK, kept), divided)).containsExactly(id);
        assertThat(seen(SignedIn.somebody(Role.JUSTICE_CLERK, neighbour), divided))
                .containsExactly(id);
    }

    @Test
    void leavesBooksUnderACodeThatGoesOnToWhoeverBearsTheCode() {
        UUID before = recordIn(kept);
        Actor beside = SignedIn.somebody(Role.JUSTICE_CLERK, neighbour);

        assertThat(access.may(beside, Action.SEE_RECORDS, kept)).isFalse();
        assertThat(seen(SignedIn.somebody(Role.JUSTICE_CLERK, kept), kept)).contains(before);
    }

    @Test
    void letsTheProvinceSeeEverythingThatCameToIt() {
        UUID id = recordIn(merged);
        Actor officer = SignedIn.somebody(Role.PROVINCIAL_OFFICER, province);

        assertThat(access.unitsFor(officer, Action.SEE_RECORDS))
                .containsExactlyInAnyOrder(province, formerProvince, district, merged, kept, divided, neighbour);
        assertThat(seen(officer, formerProvince)).contains(id);
    }

    @Test
    void offersTheUnitsOfTodayBeforeTheFormerOnes() {
        assertThat(territory.offered(territory.withDescendants(Set.of(province))).stream()
                        .map(Unit::code)
                        .toList())
                .startsWith(province, neighbour, kept)
                .contains(merged);
    }

    @Test
    void namesARecordAfterTheUnitOfItsTimeAndTellsTheOneOfToday() throws Exception {
        UUID id = recordIn(merged);
        Actor clerk = SignedIn.somebody(Role.JUSTICE_CLERK, kept);

        assertThat(page(clerk, "/records?unit=" + kept)).contains("Xã Nhập");
        assertThat(page(clerk, "/records/" + id)).contains("Xã Nhập → Xã Giữ Mới");
    }

    private String page(Actor actor, String address) throws Exception {
        return mvc.perform(get(address).with(SignedIn.as(actor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
