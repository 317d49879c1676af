package vn.sohotich.platform.duplicate.run;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.duplicate.store.Pending;
import vn.sohotich.platform.record.LookupNote;

/** Whatever was looked up, new, corrected or decided anew, is to be compared: told in the transaction that noted it. */
@Component
class Marking {
    private final Pending pending;

    Marking(Pending pending) {
        this.pending = pending;
    }

    @EventListener
    void on(LookupNote.Taken taken) {
        pending.add(taken.recordIds());
    }
}
