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
    private Ranking wide = Ranking.NOBODY;

    SoughtLine(SoughtPerson person, SoughtRecord record, Cleaner cleaner) {
        this.person = person;
        this.record = record;
        this.clean = cleaner.clean(person, record);
        this.keys = BlockingKeys.byRule(clean);
    }

    /** Takes candidates from the blocks of the rules of one round and ranks all. */
    void gather(Blocks blocks, int round, PairWeight weight) {
        candidates.gather(keys, blocks, round, clean);
        ranking = Ranking.of(clean, candidates, kin, weight, ranking);
    }

    /** Takes what the person found in another role says, with the person whom it points to, and ranks all anew. */
    void expect(Kin expected, Blocks blocks, PairWeight weight) {
        kin = expected;
        long key = BlockingKeys.ofPersonalId(kin.expectedId());
        candidates.addAll(blocks.under(key, BlockingRule.PERSONAL_ID.largest()), BlockingRule.PERSONAL_ID);
        ranking = Ranking.of(clean, candidates, kin, weight, Ranking.NOBODY);
    }

    /** Adds whoever the rules bring that deciding did not need, to show how far behind the second best is. */
    void widen(Blocks blocks, PairWeight weight) {
        candidates.gatherAll(keys, blocks);
        wide = Ranking.of(clean, candidates, kin, weight, ranking);
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

    /** The ranking that decides. */
    Ranking ranking() {
        return ranking;
    }

    /** The ranking of the candidates of all rules, once {@link #widen} was asked for. */
    Ranking wide() {
        return wide;
    }

    CandidateSet candidates() {
        return candidates;
    }

    Kin kin() {
        return kin;
    }
}
