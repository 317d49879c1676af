package vn.sohotich.linkage.decision;

import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.blocking.BlockingKeys;
import vn.sohotich.linkage.blocking.BlockingRule;
import vn.sohotich.linkage.blocking.Blocks;
import vn.sohotich.linkage.blocking.CandidateSet;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.model.PairWeight;

/** A sought person of a record, on the way from blocking keys to ranked candidates. */
final class SoughtLine {
    private final SoughtPerson person;
    private final SoughtRecord record;
    private final CleanPerson clean;
    private final long[] keys;
    private final CandidateSet candidates = new CandidateSet();
    private Ranking ranking = Ranking.NOBODY;
    private Kin kin = Kin.UNKNOWN;
    private boolean askedFirst;
    private boolean askedOthers;

    SoughtLine(SoughtPerson person, SoughtRecord record, Cleaner cleaner) {
        this.person = person;
        this.record = record;
        this.clean = cleaner.clean(person, record);
        this.keys = BlockingKeys.byRule(clean);
    }

    /** Takes candidates from the blocks of the rules that are asked first, or of the others, and ranks all. */
    void gather(Blocks blocks, boolean first, PairWeight weight) {
        candidates.gather(keys, blocks, first);
        askedFirst |= first;
        askedOthers |= !first;
        ranking = Ranking.of(clean, candidates, kin, weight, ranking);
    }

    /** Takes what the person found in another role says, with the person whom it points to, and ranks all anew. */
    void expect(Kin expected, Blocks blocks, PairWeight weight) {
        kin = expected;
        long key = BlockingKeys.ofPersonalId(kin.expectedId());
        candidates.addAll(blocks.under(key, BlockingRule.PERSONAL_ID.largest()), BlockingRule.PERSONAL_ID);
        ranking = Ranking.of(clean, candidates, kin, weight, Ranking.NOBODY);
    }

    SoughtPerson person() {
        return person;
    }

    SoughtRecord record() {
        return record;
    }

    CleanPerson clean() {
        return clean;
    }

    /** The blocking keys as {@link BlockingKeys#byRule} makes them. */
    long[] keys() {
        return keys;
    }

    Ranking ranking() {
        return ranking;
    }

    /** Whether candidates were asked for under the rule; not when the person was settled without it. */
    boolean wasAsked(BlockingRule rule) {
        return rule.isFirst() ? askedFirst : askedOthers;
    }

    CandidateSet candidates() {
        return candidates;
    }

    Kin kin() {
        return kin;
    }
}
