package vn.sohotich.platform.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.SignedIn;

/** Every action on a doubt by every role from every place, against an oracle written down here. */
@PlatformTest
class DoubtPermissionsModuleTests {
    private static final Set<Role> SEE = EnumSet.complementOf(EnumSet.of(Role.SYSTEM_ADMINISTRATOR));
    private static final Set<Role> DECIDE = EnumSet.of(Role.JUSTICE_CLERK, Role.APPROVER, Role.PROVINCIAL_OFFICER);

    @Autowired
    ApplicationContext context;

    @Autowired
    Duplicates duplicates;

    @Test
    void letsEachRoleDoWhatTheOracleSaysAndNothingElse() {
        Scene scene = new Scene(context);
        Commune other = Commune.founded(context);
        UUID one = scene.enter("KS", scene.birth());
        scene.enter("KS", scene.birth(), other, other.somebody(Role.JUSTICE_CLERK));
        scene.compare();
        UUID doubt = scene.about(one).getFirst().id();
        Map<String, String[]> places = Map.of(
                "one unit", new String[] {scene.commune.code},
                "the other unit", new String[] {other.code},
                "both units", new String[] {scene.commune.code, other.code},
                "elsewhere", new String[] {Commune.founded(context).code});
        for (Role role : Role.values()) {
            places.forEach((place, units) -> check(scene, doubt, role, place, SignedIn.somebody(role, units)));
        }
    }

    private void check(Scene scene, UUID doubt, Role role, String place, Actor actor) {
        String what = role + " in " + place;
        boolean sees = SEE.contains(role) && !place.equals("elsewhere");
        boolean decides = DECIDE.contains(role) && place.equals("both units");
        DoubtQuery all = new DoubtQuery(null, null, null, null, null, 50);
        assertThat(duplicates.openLogged(actor, doubt).isPresent())
                .as("open " + what)
                .isEqualTo(sees);
        assertThat(duplicates.searchLogged(actor, all).lines())
                .as("list " + what)
                .hasSize(sees ? 1 : 0);
        assertThat(duplicates.openLogged(actor, doubt).map(DoubtFile::mayDecide).orElse(false))
                .as("may decide " + what)
                .isEqualTo(decides);
        assertThat(duplicates.dismiss(actor, doubt, "x") instanceof DoubtOutcome.Decided)
                .as("dismiss " + what)
                .isEqualTo(decides);
        assertThat(duplicates.reopen(actor, doubt, "x") instanceof DoubtOutcome.Decided)
                .as("reopen " + what)
                .isEqualTo(decides);
    }
}
