package vn.sohotich.platform.delivery.inspection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.delivery.sampling.SamplingPlan;
import vn.sohotich.platform.delivery.sampling.Standing;
import vn.sohotich.platform.delivery.sampling.Strictness;

/**
 * What is accepted or rejected as one (lô nghiệm thu): some books of a delivery with the plan and the draw that were fixed
 * before anybody looked at a record, and the verdicts so far.
 */
public record Lot(int ordinal, int firstBook, int lastBook, int size, Basis basis, Draw draw, List<Step> steps) {
    public Lot {
        steps = List.copyOf(steps);
    }

    /**
     * Why the plan is what it is. {@code limit} is the column of the table, {@code fieldsPerRecord} the mean number of
     * filled fields where errors are counted per 100 fields, 0 otherwise; {@code acceptStricter} the acceptance number one
     * limit stricter, or -1.
     */
    public record Basis(
            Strictness strictness,
            Standing.Reason reason,
            String limit,
            double fieldsPerRecord,
            SamplingPlan plan,
            int acceptStricter) {}

    /** Seed and frame of a draw: both together give the same sample again. */
    public record Draw(long seed, String frame, String by, Instant at) {}

    /** One verdict. */
    public record Step(Verdict verdict, int nonconforming, String by, Instant at) {}

    /** What may be said about a lot; {@link #mayFollow} is the one table of what may follow what. */
    public enum Verdict {
        ACCEPTED,
        REJECTED,
        WHOLE,
        SORTED,
        RETURNED;

        /** Whether this may be said after that, null for the first verdict. */
        public boolean mayFollow(@Nullable Verdict before) {
            return switch (this) {
                case ACCEPTED, REJECTED -> before == null;
                case WHOLE, RETURNED -> before == REJECTED;
                case SORTED -> before == WHOLE;
            };
        }

        public boolean isFinal() {
            return this == ACCEPTED || this == SORTED || this == RETURNED;
        }

        /** The message key of its word. */
        public String titleKey() {
            return "delivery.verdict." + name();
        }
    }

    /** The newest verdict, or null while the sample is under inspection. */
    public @Nullable Verdict verdict() {
        return steps.isEmpty() ? null : steps.getLast().verdict();
    }

    /** Whether records of this lot are still to be compared with the book. */
    public boolean isUnderInspection() {
        return verdict() == null || verdict() == Verdict.WHOLE;
    }

    public boolean isFinal() {
        Verdict last = verdict();
        return last != null && last.isFinal();
    }

    public boolean holds(int book) {
        return firstBook <= book && book <= lastBook;
    }
}
