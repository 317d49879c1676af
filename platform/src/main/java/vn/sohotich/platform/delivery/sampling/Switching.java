package vn.sohotich.platform.delivery.sampling;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import vn.sohotich.platform.delivery.sampling.Standing.Reason;

/**
 * The switching rules of ISO 2859-1, section 9.3, over the lots of one contractor in their order, original inspections
 * only. Reduced inspection needs the consent of the office that answers for the work ({@code reducedAllowed}).
 */
public final class Switching {
    private static final int WATCHED = 5;
    private static final int FAILED_OF_WATCHED = 2;
    private static final int NEEDED_SCORE = 30;
    private static final int STRICT_STEP = 3;
    private static final int PLAIN_STEP = 2;

    private final boolean reducedAllowed;
    private final Deque<Boolean> watched = new ArrayDeque<>();
    private Strictness strictness = Strictness.NORMAL;
    private Reason reason = Reason.FIRST;
    private int score;
    private int failedTightened;

    private Switching(boolean reducedAllowed) {
        this.reducedAllowed = reducedAllowed;
    }

    /** How the lot that follows these is inspected. */
    public static Standing after(List<PastLot> lots, boolean reducedAllowed) {
        if (lots.isEmpty()) {
            return Standing.FIRST;
        }
        Switching course = new Switching(reducedAllowed);
        lots.forEach(course::take);
        boolean stopped = course.strictness == Strictness.TIGHTENED && course.failedTightened >= WATCHED;
        return new Standing(
                course.strictness, stopped ? Reason.FIVE_TIGHTENED_FAILED : course.reason, course.score, stopped);
    }

    private void take(PastLot lot) {
        reason = Reason.KEPT;
        watched.addLast(lot.accepted());
        if (watched.size() > WATCHED) {
            watched.removeFirst();
        }
        switch (strictness) {
            case NORMAL -> normal(lot);
            case TIGHTENED -> tightened(lot);
            case REDUCED -> reduced(lot);
        }
    }

    private void normal(PastLot lot) {
        score = stepped(lot);
        if (watched.stream().filter(accepted -> !accepted).count() >= FAILED_OF_WATCHED) {
            failedTightened = 0;
            go(Strictness.TIGHTENED, Reason.TWO_OF_FIVE_FAILED);
        } else if (score >= NEEDED_SCORE && reducedAllowed) {
            go(Strictness.REDUCED, Reason.SCORE_REACHED);
        }
    }

    /** With acceptance numbers of 2 and more the lot must pass one limit stricter, otherwise it must pass. */
    private int stepped(PastLot lot) {
        if (lot.accept() >= 2) {
            return lot.acceptedStricter() ? score + STRICT_STEP : 0;
        }
        return lot.accepted() ? score + PLAIN_STEP : 0;
    }

    private void tightened(PastLot lot) {
        if (!lot.accepted()) {
            failedTightened++;
        } else if (watched.size() == WATCHED && watched.stream().allMatch(accepted -> accepted)) {
            go(Strictness.NORMAL, Reason.FIVE_ACCEPTED);
        }
    }

    private void reduced(PastLot lot) {
        if (!lot.accepted()) {
            go(Strictness.NORMAL, Reason.REDUCED_FAILED);
        }
    }

    private void go(Strictness next, Reason why) {
        strictness = next;
        reason = why;
        score = 0;
        watched.clear();
    }
}
