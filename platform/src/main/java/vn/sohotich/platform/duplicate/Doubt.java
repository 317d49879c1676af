package vn.sohotich.platform.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.definition.Severity;

/**
 * A doubt between two records (nghi vấn): the same event entered twice, or two events that contradict each other. An
 * overtaken one is kept as history.
 */
public record Doubt(
        UUID id,
        Grounds grounds,
        DoubtState state,
        @Nullable UUID stands,
        Instant foundAt,
        @Nullable Instant decidedAt,
        String decidedBy,
        String reason,
        boolean overtaken) {

    /** What was found, without who and when. {@code person} is the citizen of a contradiction, else empty. */
    public record Grounds(
            DoubtCode code,
            Severity severity,
            Side first,
            Side second,
            String person,
            double probability,
            List<String> remarks) {
        public Grounds {
            remarks = List.copyOf(remarks);
        }

        /** Whether it rests on the same versions of both records. */
        public boolean sameVersionsAs(Grounds other) {
            return first.version() == other.first.version() && second.version() == other.second.version();
        }

        public boolean concerns(UUID recordId) {
            return first.recordId().equals(recordId) || second.recordId().equals(recordId);
        }
    }

    /** One of the two records, in the version that was looked at. */
    public record Side(UUID recordId, int version, String unitCode, String kind, String role) {}

    public boolean isOpen() {
        return state == DoubtState.OPEN && !overtaken;
    }

    /** The other record of the pair. */
    public Side other(UUID recordId) {
        return grounds.first().recordId().equals(recordId) ? grounds.second() : grounds.first();
    }
}
