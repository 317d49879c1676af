package vn.sohotich.platform.duplicate.run;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.duplicate.store.Pending;
import vn.sohotich.platform.record.LookupNote;
import vn.sohotich.platform.record.intake.undo.RecordsChanged;

/** Whatever was looked up, new, corrected or decided anew, is to be compared: told in the transaction that noted it. */
@Component
class Marking {
    private final Pending pending;

    Marking(Pending pending) {
        this.pending = pending;
    }

    /** An import is undone: what is gone leaves the comparison, what is as before is compared again. */
    @EventListener
    void on(RecordsChanged changed) {
        pending.add(changed.gone());
        pending.add(changed.restored());
    }

    @EventListener
    void on(LookupNote.Taken taken) {
        pending.add(taken.recordIds());
    }
}
