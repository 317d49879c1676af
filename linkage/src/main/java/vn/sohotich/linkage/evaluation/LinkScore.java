package vn.sohotich.linkage.evaluation;

/**
 * Counts of right and wrong links. A wrong partner is a wrong link and a missed one at once, as is usual for precision and
 * recall.
 */
public final class LinkScore {
    private long right;
    private long wrongPartner;
    private long wrongAlone;
    private long missed;

    /** Counts one person or row: whether it has a partner in truth, whether one was named, and whether it is that one. */
    public void add(boolean hasPartner, boolean linked, boolean rightly) {
        if (linked && rightly) {
            right++;
        } else if (linked && hasPartner) {
            wrongPartner++;
        } else if (linked) {
            wrongAlone++;
        } else if (hasPartner) {
            missed++;
        }
    }

    /** Counts pairs that were found and are right, found and are wrong, or were missed. */
    public void addPairs(long found, long wrong, long lost) {
        right += found;
        wrongAlone += wrong;
        missed += lost;
    }

    public long right() {
        return right;
    }

    public long wrong() {
        return wrongPartner + wrongAlone;
    }

    public long missed() {
        return wrongPartner + missed;
    }

    /** How many of the links are right. */
    public Share precision() {
        return Share.of(right, right + wrong());
    }

    /** How many of those who have a partner were linked to it. */
    public Share recall() {
        return Share.of(right, right + missed());
    }

    /**
     * The harmonic mean of both. It grows with right / (right + wrong + missed), so the Wilson interval of that share,
     * over as many cases as there are people, is carried over.
     */
    public Share f1() {
        double all = right + wrong() + missed();
        Share both = Share.of(right, all, right + wrongPartner + wrongAlone + missed);
        return new Share(2.0 * right, right + all, carried(both.low()), carried(both.high()));
    }

    private static double carried(double share) {
        return 2 * share / (1 + share);
    }
}
