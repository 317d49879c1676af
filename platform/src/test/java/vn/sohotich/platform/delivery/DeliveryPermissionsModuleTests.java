package vn.sohotich.platform.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohotich.platform.delivery.DeliveryScene.USUAL;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.sohotich.platform.delivery.declaration.Declaration;
import vn.sohotich.platform.delivery.inspection.Drawing;
import vn.sohotich.platform.delivery.inspection.Inspection;
import vn.sohotich.platform.delivery.inspection.Mark;
import vn.sohotich.platform.delivery.inspection.MarkOutcome;
import vn.sohotich.platform.delivery.result.Conclusion;
import vn.sohotich.platform.delivery.result.Papers;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.SignedIn;

/** Every act on a delivery by every role from every place, against an oracle written down here. */
@PlatformTest
class DeliveryPermissionsModuleTests {
    private static final Set<Role> RECEIVE = EnumSet.of(Role.JUSTICE_CLERK, Role.PROVINCIAL_OFFICER);
    private static final Set<Role> INSPECT = EnumSet.of(Role.JUSTICE_CLERK, Role.PROVINCIAL_OFFICER, Role.APPROVER);

    @Autowired
    ApplicationContext context;

    @Test
    void letsEachRoleDoWhatTheOracleSaysAndNothingElse() {
        DeliveryScene scene = new DeliveryScene(context);
        Delivery open = scene.declared(USUAL, null);
        Delivery drawn = scene.drawn(USUAL, Map.of("01/2018", 3));
        String elsewhere = Commune.founded(context).code;
        Map<String, String> places =
                Map.of("the unit", scene.commune.code, "above it", scene.commune.province, "elsewhere", elsewhere);
        for (Role role : Role.values()) {
            places.forEach((place, unit) ->
                    check(open, drawn, role, !place.equals("elsewhere"), SignedIn.somebody(role, unit)));
        }
    }

    private void check(Delivery open, Delivery drawn, Role role, boolean there, Actor actor) {
        boolean receives = RECEIVE.contains(role) && there;
        boolean inspects = INSPECT.contains(role) && there;
        String who = role + (there ? " there" : " elsewhere");
        Deliveries deliveries = context.getBean(Deliveries.class);
        assertThat(deliveries.find(actor, open.id()).isPresent())
                .as("find " + who)
                .isEqualTo(inspects);
        assertThat(deliveries.list(actor, 0, 10).items().isEmpty())
                .as("list " + who)
                .isEqualTo(!inspects);
        assertThat(deliveries.declare(actor, wish(open)) instanceof DeliveryOutcome.Done)
                .as("declare " + who)
                .isEqualTo(receives);
        assertThat(context.getBean(Declaration.class).remove(actor, open.id(), 99) instanceof DeliveryOutcome.Done)
                .as("change the list " + who)
                .isEqualTo(receives);
        assertThat(refusedFor(context.getBean(Drawing.class).draw(actor, open.id()), "delivery.no-books"))
                .as("draw " + who)
                .isEqualTo(receives);
        assertThat(refusedFor(context.getBean(Conclusion.class).conclude(actor, drawn.id()), "delivery.unfinished"))
                .as("conclude " + who)
                .isEqualTo(receives);
        assertThat(refusedFor(
                        context.getBean(Conclusion.class).giveBack(actor, drawn.id(), 1), "delivery.not-rejected"))
                .as("give back " + who)
                .isEqualTo(receives);
        papers(drawn, actor, who, receives, inspects);
        compare(drawn, actor, who, inspects);
    }

    private void papers(Delivery drawn, Actor actor, String who, boolean receives, boolean inspects) {
        Papers papers = context.getBean(Papers.class);
        try {
            assertThat(papers.minutes(actor, drawn.id(), new ByteArrayOutputStream()))
                    .as("minutes " + who)
                    .isEqualTo(inspects);
            assertThat(papers.errors(actor, drawn.id(), new ByteArrayOutputStream()))
                    .as("errors " + who)
                    .isEqualTo(receives);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compare(Delivery drawn, Actor actor, String who, boolean inspects) {
        Inspection inspection = context.getBean(Inspection.class);
        assertThat(inspection.openLogged(actor, drawn.id(), 1).isPresent())
                .as("open " + who)
                .isEqualTo(inspects);
        boolean hidden = inspection.mark(actor, drawn.id(), 1, Mark.Verdict.RIGHT, "so", "")
                        instanceof MarkOutcome.Refused refused
                && refused.refusal().code().equals("delivery.not-found");
        assertThat(hidden).as("mark " + who).isEqualTo(!inspects);
    }

    private static NewDelivery wish(Delivery like) {
        return new NewDelivery("Công ty Thử", "", "Đợt thử", like.unitCode(), LocalDate.of(2026, 11, 2), null, USUAL);
    }

    private static boolean refusedFor(DeliveryOutcome outcome, String code) {
        return DeliveryScene.codes(outcome).contains(code);
    }
}
