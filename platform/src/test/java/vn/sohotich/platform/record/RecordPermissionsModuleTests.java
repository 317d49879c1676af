package vn.sohotich.platform.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.Unit;
import vn.sohotich.platform.territory.UnitLevel;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.SignedIn;

/** Every action on a record by every role, from every place, in every status, against an oracle written down here. */
@PlatformTest
class RecordPermissionsModuleTests {
    private static final Set<Role> SEE = EnumSet.complementOf(EnumSet.of(Role.SYSTEM_ADMINISTRATOR));
    private static final Set<Role> ENTER = EnumSet.of(Role.JUSTICE_CLERK, Role.DIGITISATION_MEMBER);
    private static final Set<Role> EXPORT = EnumSet.of(Role.JUSTICE_CLERK, Role.APPROVER, Role.PROVINCIAL_OFFICER);
    private static final Set<RecordStatus> OPEN = EnumSet.of(RecordStatus.ENTERED, RecordStatus.RETURNED);

    @Autowired
    Records records;

    @Autowired
    Territory territory;

    private final String province = Codes.fresh("p");
    private final String commune = Codes.fresh("x");
    private final String neighbour = Codes.fresh("x");

    private void units() {
        LocalDate from = LocalDate.of(2004, 7, 8);
        territory.load(List.of(
                new Unit(province, "Tỉnh " + Codes.place("Lam Hà"), UnitLevel.PROVINCE, null, from, null),
                new Unit(commune, "Xã " + Codes.place("Tân Lập"), UnitLevel.COMMUNE, province, from, null),
                new Unit(neighbour, "Xã " + Codes.place("Tân Hội"), UnitLevel.COMMUNE, province, from, null)));
    }

    private UUID recordIn(RecordStatus status) {
        Actor clerk = SignedIn.somebody(Role.JUSTICE_CLERK, commune);
        EntryOutcome.Kept kept = (EntryOutcome.Kept) records.enter(
                clerk, "KS", commune, EntryFixtures.birth(Codes.fresh("").strip(), "Lê Thị Mây", "01.02.2018"));
        UUID id = kept.id();
        switch (status) {
            case ENTERED -> {}
            case RETURNED -> records.move(id, 1, RecordStatus.RETURNED, "somebody");
            case APPROVED -> records.move(id, 1, RecordStatus.APPROVED, "somebody");
            case TRANSFERRED -> {
                records.move(id, 1, RecordStatus.APPROVED, "somebody");
                records.move(id, 1, RecordStatus.TRANSFERRED, "somebody");
            }
        }
        return id;
    }

    @Test
    void letsEachRoleDoWhatTheOracleSaysAndNothingElse() {
        units();
        Map<String, Boolean> places = Map.of(commune, true, province, true, neighbour, false);
        for (RecordStatus status : RecordStatus.values()) {
            for (Role role : Role.values()) {
                places.forEach((place, inside) -> check(status, role, place, inside));
            }
        }
    }

    private void check(RecordStatus status, Role role, String place, boolean inside) {
        UUID id = recordIn(status);
        Actor actor = SignedIn.somebody(role, place);
        String what = status + " " + role + " " + inside;
        boolean sees = inside && SEE.contains(role);
        assertThat(records.openLogged(actor, id).isPresent()).as("open " + what).isEqualTo(sees);
        assertThat(records.searchLogged(actor, RecordQuery.all().only(List.of(id)))
                        .items()
                        .size())
                .as("search " + what)
                .isEqualTo(sees ? 1 : 0);
        assertThat(records.origins(actor, id).isEmpty()).as("origins " + what).isEqualTo(!sees);
        assertThat(records.stream(actor, RecordQuery.all().only(List.of(id)), any -> {}))
                .as("export " + what)
                .isEqualTo(inside && EXPORT.contains(role) ? 1 : 0);
        boolean enters = inside && ENTER.contains(role);
        assertThat(records.correct(actor, id, 1, Map.of("trangSo", "99")) instanceof EntryOutcome.Kept)
                .as("correct " + what)
                .isEqualTo(enters && OPEN.contains(status));
        assertThat(
                        records.enter(actor, "KS", commune, EntryFixtures.birth("77", "Vũ Thị Sim", "2018"))
                                instanceof EntryOutcome.Kept)
                .as("enter " + what)
                .isEqualTo(enters);
    }
}
