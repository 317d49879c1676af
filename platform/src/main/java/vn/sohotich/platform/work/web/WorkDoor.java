package vn.sohotich.platform.work.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.CurrentActor;
import vn.sohotich.platform.work.WorkState;
import vn.sohotich.platform.work.WorkStatus;
import vn.sohotich.platform.work.Works;

/**
 * Who may look at a piece of work: the person who asked for it, who keeps the system, and who sees the records of its
 * unit. Only the first two may pause, resume or stop it. What one may not see is not there.
 */
@Component
class WorkDoor {
    private final Works works;
    private final Access access;
    private final CurrentActor current;

    WorkDoor(Works works, Access access, CurrentActor current) {
        this.works = works;
        this.access = access;
        this.current = current;
    }

    Actor actor() {
        return current.get();
    }

    Optional<WorkState> find(UUID id) {
        Actor actor = current.get();
        return works.find(id).filter(state -> maySee(actor, state));
    }

    boolean mayCancel(WorkState state) {
        return !state.isOver() && !state.cancelRequested() && isOwn(current.get(), state);
    }

    boolean mayPause(WorkState state) {
        boolean begun = state.status() == WorkStatus.WAITING || state.status() == WorkStatus.RUNNING;
        return begun && !state.cancelRequested() && !state.pauseRequested() && isOwn(current.get(), state);
    }

    boolean mayResume(WorkState state) {
        return (state.status() == WorkStatus.PAUSED || state.pauseRequested()) && isOwn(current.get(), state);
    }

    private boolean maySee(Actor actor, WorkState state) {
        String unit = state.unitCode();
        return isOwn(actor, state) || (unit != null && access.may(actor, Action.SEE_RECORDS, unit));
    }

    private boolean isOwn(Actor actor, WorkState state) {
        return actor.account().equals(state.actor()) || access.may(actor, Action.MANAGE_SYSTEM);
    }
}
