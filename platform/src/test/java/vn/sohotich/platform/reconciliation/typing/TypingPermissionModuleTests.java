package vn.sohotich.platform.reconciliation.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.sohotich.platform.audit.AuditQuery;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.population.LoadedPeople;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;

/** Every role in every place, against who enters records and who searches the register as it was written down. */
@PlatformTest
class TypingPermissionModuleTests {
    private static final Set<Role> ENTER = EnumSet.of(Role.JUSTICE_CLERK, Role.DIGITISATION_MEMBER);
    private static final Set<Role> SEE_NUMBERS = EnumSet.of(Role.JUSTICE_CLERK);
    private static final Map<String, String> SOMEBODY =
            Map.of("nksHoTen", "Nguyễn Văn An", "nksNgaySinh", "01.01.1940");

    @Autowired
    ApplicationContext context;

    @Autowired
    WhileTyping typing;

    @Autowired
    AuditTrail audit;

    @Test
    void answersWhoMayEnterRecordsThereAndNobodyElse() {
        LoadedPeople.amongOthers(context);
        Commune own = Commune.founded(context);
        Commune other = Commune.founded(context);
        List<String> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            for (String granted : List.of(own.code, own.province, other.code, other.province)) {
                Actor actor = Actor.inSession(Codes.fresh("user"), "Người Thử", Set.of(role), Set.of(granted));
                boolean expected = ENTER.contains(role) && (granted.equals(own.code) || granted.equals(own.province));
                TypedOutcome outcome = ask(actor, own.code, null);
                boolean answered = outcome instanceof TypedOutcome.LookedUp found
                        && found.withNumbers() == SEE_NUMBERS.contains(role)
                        && found.people().size() == 1;
                boolean told = !audit.search(AuditQuery.all(0, 5).by(actor.account()))
                        .items()
                        .isEmpty();
                if (answered != expected || told != expected) {
                    wrong.add(role + " of " + (granted.equals(own.code) ? "own commune" : granted));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void needsTheScopeOfAnAccessTokenToo() {
        Commune own = Commune.founded(context);
        var clerk = new Actor(
                Codes.fresh("user"),
                "Người Thử",
                Set.of(Role.JUSTICE_CLERK),
                Set.of(own.code),
                Set.of(Action.SEE_RECORDS));

        assertThat(refusal(ask(clerk, own.code, null))).isEqualTo("access.action");
    }

    @Test
    void knowsNoRecordOfAnotherUnitAndNoOtherKind() {
        Commune own = Commune.founded(context);
        Commune other = Commune.founded(context);
        Actor clerk = own.somebody(Role.JUSTICE_CLERK);
        UUID elsewhere = other.birth(other.somebody(Role.JUSTICE_CLERK));

        assertThat(refusal(ask(clerk, own.code, elsewhere))).isEqualTo("record.not-found");
        assertThat(refusal(ask(clerk, other.code, elsewhere))).isEqualTo("access.unit");
        assertThat(refusal(typing.lookUpLogged(clerk, new TypedPage("XX", own.code, null, SOMEBODY))))
                .isEqualTo("record.kind-unknown");
    }

    private TypedOutcome ask(Actor actor, String unit, @Nullable UUID record) {
        return typing.lookUpLogged(actor, new TypedPage("KS", unit, record, SOMEBODY));
    }

    private static String refusal(TypedOutcome outcome) {
        return ((TypedOutcome.Refused) outcome).refusal().code();
    }
}
