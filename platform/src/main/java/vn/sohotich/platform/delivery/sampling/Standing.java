package vn.sohotich.platform.delivery.sampling;

/**
 * How the next lot of a contractor is inspected and why. {@code score} is the switching score towards reduced inspection;
 * {@code stopped} says that five lots failed under tightened inspection: nothing more is inspected before the contractor
 * has shown what was mended.
 */
public record Standing(Strictness strictness, Reason reason, int score, boolean stopped) {
    /** The rule that led here. */
    public enum Reason {
        FIRST,
        KEPT,
        TWO_OF_FIVE_FAILED,
        FIVE_ACCEPTED,
        SCORE_REACHED,
        REDUCED_FAILED,
        FIVE_TIGHTENED_FAILED,
        AGAIN;

        /** The message key of the sentence that says so. */
        public String titleKey() {
            return "delivery.reason." + name();
        }
    }

    static final Standing FIRST = new Standing(Strictness.NORMAL, Reason.FIRST, 0, false);

    /** A part that failed and comes again is inspected more strictly, outside the sequence of original inspections. */
    public Standing again() {
        return new Standing(Strictness.TIGHTENED, Reason.AGAIN, score, stopped);
    }
}
