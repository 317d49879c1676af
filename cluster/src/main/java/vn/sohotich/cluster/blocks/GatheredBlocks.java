package vn.sohotich.cluster.blocks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sohotich.linkage.CandidateSource;
import vn.sohotich.linkage.blocking.Blocks;
import vn.sohotich.linkage.cleaning.CleanPerson;

/**
 * Candidates that earlier passes gathered for the records of one chunk. The engine may ask as often as it likes while it
 * looks one record up: questions that an earlier pass noted are answered; the first that is new ends the pass for this
 * record, its keys are noted, and the next pass brings what is under them. A question depends on nothing but earlier
 * answers, so that it comes alike in every pass. Used by one thread.
 */
public final class GatheredBlocks implements CandidateSource, Blocks {
    private final KeyIndex index;
    private final LeftOut leftOut;
    private final Set<Long> answered = new HashSet<>();
    private final Set<Long> unanswered = new HashSet<>();
    private final Set<Long> used = new HashSet<>();
    private int earlierQuestions;
    private int questions;

    public GatheredBlocks(Candidates candidates, LeftOut leftOut) {
        this.index = new KeyIndex(candidates);
        this.leftOut = leftOut;
    }

    /** Begins the look-up of a record of which so many questions were noted by earlier passes. */
    public void begin(int earlierQuestions) {
        this.earlierQuestions = earlierQuestions;
        this.questions = 0;
        answered.clear();
        unanswered.clear();
        used.clear();
    }

    @Override
    public Blocks fetch(long[] keys) {
        if (!isReady()) {
            return this;
        }
        boolean gathered = questions++ < earlierQuestions;
        for (long key : keys) {
            if (gathered || isAlone(key)) {
                answered.add(key);
            } else if (key != 0
                    && !answered.contains(key)
                    && !leftOut.oversized().contains(key)) {
                unanswered.add(key);
            }
        }
        return this;
    }

    /** A personal number that only one row has needs no further pass when that row is here already. */
    private boolean isAlone(long key) {
        return index.isPersonalId(key) && leftOut.isAlone(key);
    }

    @Override
    public List<CleanPerson> under(long key, int most) {
        if (!answered.contains(key) || leftOut.oversized().contains(key)) {
            return List.of();
        }
        int[] rows = index.rows(key);
        var found = new ArrayList<CleanPerson>(rows.length);
        for (int row : rows) {
            used.add(index.number(row));
            found.add(index.person(row));
        }
        return found.size() > most ? List.of() : found;
    }

    /** Whether every question of the present look-up was answered. */
    public boolean isReady() {
        return unanswered.isEmpty();
    }

    /** How many questions of the present look-up there were, with the unanswered one. */
    public int questions() {
        return questions;
    }

    /** The keys of the present look-up whose persons are still to be brought here. */
    public Set<Long> unanswered() {
        return unanswered;
    }

    /** The numbers of the persons that were handed out to the present look-up. */
    public Set<Long> used() {
        return used;
    }
}
