package vn.sohotich.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Every action by every role in every place, against what the roles were written down to be. */
class PermissionTableTests {
    private static final String PROVINCE = "68";
    private static final String OWN = "680";
    private static final String BELOW = "6801";
    private static final String BESIDE = "681";

    private static final Map<Role, Set<Action>> IN_OWN_UNITS = Map.of(
            Role.JUSTICE_CLERK,
            EnumSet.of(
                    Action.SEE_RECORDS,
                    Action.ENTER_RECORD,
                    Action.IMPORT,
                    Action.BIND_SCANS,
                    Action.RECEIVE_DELIVERY,
                    Action.INSPECT_DELIVERY,
                    Action.SEARCH_POPULATION,
                    Action.DECIDE_PERSON,
                    Action.DECIDE_DUPLICATE,
                    Action.SEE_WATCH_LIST,
                    Action.TRANSFER,
                    Action.EXPORT),
            Role.POLICE_OFFICER,
            EnumSet.of(Action.SEE_RECORDS, Action.SEARCH_POPULATION, Action.DECIDE_PERSON, Action.SEE_WATCH_LIST),
            Role.DIGITISATION_MEMBER,
            EnumSet.of(Action.SEE_RECORDS, Action.ENTER_RECORD, Action.BIND_SCANS),
            Role.APPROVER,
            EnumSet.of(
                    Action.SEE_RECORDS,
                    Action.INSPECT_DELIVERY,
                    Action.SEARCH_POPULATION,
                    Action.DECIDE_PERSON,
                    Action.DECIDE_DUPLICATE,
                    Action.SEE_WATCH_LIST,
                    Action.APPROVE,
                    Action.TRANSFER,
                    Action.EXPORT),
            Role.UNIT_ADMINISTRATOR,
            EnumSet.of(Action.SEE_RECORDS, Action.MANAGE_ACCOUNTS),
            Role.PROVINCIAL_OFFICER,
            EnumSet.of(
                    Action.SEE_RECORDS,
                    Action.IMPORT,
                    Action.BIND_SCANS,
                    Action.RECEIVE_DELIVERY,
                    Action.INSPECT_DELIVERY,
                    Action.SEARCH_POPULATION,
                    Action.LOAD_POPULATION,
                    Action.DECIDE_DUPLICATE,
                    Action.CHECK_REGISTRY,
                    Action.SEE_WATCH_LIST,
                    Action.MANAGE_MODEL,
                    Action.TRANSFER,
                    Action.EXPORT),
            Role.AUDITOR,
            EnumSet.of(Action.SEE_RECORDS, Action.SEE_AUDIT),
            Role.SYSTEM_ADMINISTRATOR,
            EnumSet.noneOf(Action.class));

    private static final Set<Action> EVERYWHERE_FOR_THE_SYSTEM =
            EnumSet.of(Action.MANAGE_ACCOUNTS, Action.MANAGE_UNITS, Action.MANAGE_SYSTEM);

    private final Access access = new Access(PermissionTableTests::below, new Nobody());

    @Test
    void allowsExactlyWhatTheRolesAreFor() {
        List<Executable> cases = new ArrayList<>();
        for (Role role : Role.values()) {
            Actor actor = Actor.inSession("nguoi", "Nguyễn Thử", Set.of(role), Set.of(OWN));
            for (Action action : Action.values()) {
                for (String unit : List.of(PROVINCE, OWN, BELOW, BESIDE)) {
                    cases.add(() -> assertThat(access.may(actor, action, unit))
                            .as("%s %s in %s", role, action, unit)
                            .isEqualTo(expected(role, action, unit)));
                }
                cases.add(() -> assertThat(PermissionTable.allows(role, action))
                        .as("%s %s at all", role, action)
                        .isEqualTo(expected(role, action, OWN)));
            }
        }
        assertAll(cases);
        assertThat(cases).hasSize(Role.values().length * Action.values().length * 5);
    }

    @Test
    void addsUpTheRolesOfOneAccount() {
        Actor both = Actor.inSession(
                "nguoi", "Nguyễn Thử", Set.of(Role.DIGITISATION_MEMBER, Role.POLICE_OFFICER), Set.of(OWN));

        assertThat(access.may(both, Action.ENTER_RECORD, BELOW)).isTrue();
        assertThat(access.may(both, Action.DECIDE_PERSON, BELOW)).isTrue();
        assertThat(access.may(both, Action.IMPORT, BELOW)).isFalse();
    }

    @Test
    void narrowsATokenToItsScopes() {
        for (Action scope : Action.values()) {
            Actor actor = new Actor("may", "Máy", EnumSet.allOf(Role.class), Set.of(OWN), Set.of(scope));
            for (Action action : Action.values()) {
                assertThat(access.may(actor, action, OWN)).isEqualTo(action == scope);
            }
        }
    }

    @Test
    void givesNothingToAnAccountWithoutUnits() {
        Actor homeless = Actor.inSession("nguoi", "Nguyễn Thử", Set.of(Role.JUSTICE_CLERK), Set.of());

        for (Action action : Action.values()) {
            assertThat(access.may(homeless, action)).isFalse();
            assertThat(access.may(homeless, action, OWN)).isFalse();
            assertThat(access.unitsFor(homeless, action)).isEmpty();
        }
    }

    @Test
    void listsTheOwnUnitsWithAllBelowThem() {
        Actor clerk = Actor.inSession("nguoi", "Nguyễn Thử", Set.of(Role.JUSTICE_CLERK), Set.of(OWN));

        assertThat(access.unitsFor(clerk, Action.IMPORT)).containsExactlyInAnyOrder(OWN, BELOW);
        assertThat(access.unitsFor(clerk, Action.APPROVE)).isEmpty();
    }

    @Test
    void saysWhetherTheTaskOrTheUnitIsMissing() {
        Actor clerk = Actor.inSession("nguoi", "Nguyễn Thử", Set.of(Role.JUSTICE_CLERK), Set.of(OWN));

        assertThat(access.refusal(clerk, Action.IMPORT, BELOW)).isEmpty();
        assertThat(access.refusal(clerk, Action.IMPORT, BESIDE).orElseThrow().code())
                .isEqualTo("access.unit");
        assertThat(access.refusal(clerk, Action.APPROVE, OWN).orElseThrow().code())
                .isEqualTo("access.action");
    }

    private static boolean expected(Role role, Action action, String unit) {
        boolean inside = unit.equals(OWN) || unit.equals(BELOW);
        return inside && IN_OWN_UNITS.get(role).contains(action)
                || role == Role.SYSTEM_ADMINISTRATOR && EVERYWHERE_FOR_THE_SYSTEM.contains(action);
    }

    private static Set<String> below(Set<String> codes) {
        Set<String> all = new HashSet<>(codes);
        if (codes.contains(PROVINCE)) {
            all.addAll(Set.of(OWN, BELOW, BESIDE));
        }
        if (codes.contains(OWN)) {
            all.add(BELOW);
        }
        return all;
    }

    private static final class Nobody implements CurrentActor {
        @Override
        public Actor get() {
            throw new IllegalStateException();
        }

        @Override
        public Optional<Actor> find() {
            return Optional.empty();
        }
    }
}
