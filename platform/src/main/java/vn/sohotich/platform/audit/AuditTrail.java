package vn.sohotich.platform.audit;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.shared.Window;

/**
 * The audit trail (nhật ký). Appending demands a running transaction, so that an act and its entry stand or fall
 * together; nobody can change or remove an entry.
 */
@Component
public class AuditTrail {
    private final Entries entries;
    private final Clock clock;

    AuditTrail(Entries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Appends to the running transaction; without one it fails. {@code actor} is a user name or {@code system}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(String actor, Act act) {
        entries.append(clock.instant(), actor, act);
    }

    /** Appends many acts of one actor at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void appendAll(String actor, List<Act> acts) {
        entries.appendAll(clock.instant(), actor, acts);
    }

    /** The history of one subject, oldest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> of(String subjectKind, String subjectId) {
        return entries.of(subjectKind, subjectId);
    }

    /** The entries that an auditor asks for, newest first. */
    @Transactional(readOnly = true)
    public Window<AuditEntry> search(AuditQuery query) {
        return entries.search(query);
    }
}
