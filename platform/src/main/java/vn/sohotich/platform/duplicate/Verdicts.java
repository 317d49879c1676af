package vn.sohotich.platform.duplicate;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.duplicate.Doubt.Side;
import vn.sohotich.platform.duplicate.DoubtOutcome.Decided;
import vn.sohotich.platform.duplicate.DoubtOutcome.Refused;
import vn.sohotich.platform.duplicate.store.Doubts;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.shared.Refusal;

/**
 * What people decide about doubts: refused without a reason, on a doubt that a changed record has overtaken, and for whoever
 * may not decide in the units of both records. Nothing but the doubt itself is changed.
 */
@Component
class Verdicts {
    private final Doubts doubts;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    Verdicts(Doubts doubts, Access access, AuditTrail audit, Clock clock) {
        this.doubts = doubts;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    DoubtOutcome decide(Actor actor, UUID id, DoubtState state, @Nullable UUID stands, String reason) {
        Optional<Doubt> found = doubts.locked(id).filter(doubt -> isSeenBy(actor, doubt));
        if (found.isEmpty()) {
            return new Refused(Refusal.of("duplicate.not-found"));
        }
        Doubt doubt = found.get();
        Optional<Refusal> refusal = refusal(actor, doubt, state, stands, reason);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        if (doubt.state() != state || !Objects.equals(doubt.stands(), stands)) {
            doubts.decide(id, state, stands, actor.account(), reason.strip(), clock.instant());
            tell(actor, doubt, state);
        }
        return new Decided(doubts.find(id).orElseThrow());
    }

    private Optional<Refusal> refusal(
            Actor actor, Doubt doubt, DoubtState state, @Nullable UUID stands, String reason) {
        Optional<Refusal> forbidden = sides(doubt).stream()
                .flatMap(side -> access.refusal(actor, Action.DECIDE_DUPLICATE, side.unitCode()).stream())
                .findFirst();
        if (forbidden.isPresent()) {
            boolean onlyTheUnit = access.may(actor, Action.DECIDE_DUPLICATE);
            return onlyTheUnit ? Optional.of(Refusal.of("duplicate.two-units")) : forbidden;
        }
        if (doubt.overtaken()) {
            return Optional.of(Refusal.of("duplicate.overtaken"));
        }
        if (reason.isBlank()) {
            return Optional.of(Refusal.of("duplicate.reason-missing"));
        }
        boolean named = stands != null && doubt.grounds().concerns(stands);
        return state == DoubtState.CONFIRMED && !named
                ? Optional.of(Refusal.of("duplicate.stands-missing"))
                : Optional.empty();
    }

    boolean mayDecide(Actor actor, Doubt doubt) {
        return !doubt.overtaken()
                && sides(doubt).stream().allMatch(side -> access.may(actor, Action.DECIDE_DUPLICATE, side.unitCode()));
    }

    boolean isSeenBy(Actor actor, Doubt doubt) {
        return sides(doubt).stream().anyMatch(side -> access.may(actor, Action.SEE_RECORDS, side.unitCode()));
    }

    private void tell(Actor actor, Doubt doubt, DoubtState state) {
        String action = switch (state) {
            case OPEN -> "duplicate.reopened";
            case CONFIRMED -> "duplicate.confirmed";
            case DISMISSED -> "duplicate.dismissed";
        };
        Map<String, String> detail = Map.of(
                "doubt", doubt.id().toString(), "code", doubt.grounds().code().name());
        for (Side side : sides(doubt)) {
            audit.append(
                    actor.account(), new Act(action, "record", side.recordId().toString(), side.unitCode(), detail));
        }
    }

    private static List<Side> sides(Doubt doubt) {
        return List.of(doubt.grounds().first(), doubt.grounds().second());
    }
}
