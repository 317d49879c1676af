package vn.sohotich.platform.work;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.sohotich.platform.shared.Refusal;

/** How a piece of work ended when nothing broke. */
public sealed interface WorkOutcome {
    /** Carried out; the summary holds counts and codes, shown under {@code work.<kind>.<key>}. */
    record Done(Map<String, String> summary) implements WorkOutcome {
        public Done {
            summary = Collections.unmodifiableMap(new LinkedHashMap<>(summary));
        }
    }

    /** Could not be carried out, for a reason that the person can do something about. */
    record Refused(Refusal refusal) implements WorkOutcome {}

    static WorkOutcome done() {
        return new Done(Map.of());
    }

    static WorkOutcome done(Map<String, String> summary) {
        return new Done(summary);
    }

    static WorkOutcome refused(Refusal refusal) {
        return new Refused(refusal);
    }
}
