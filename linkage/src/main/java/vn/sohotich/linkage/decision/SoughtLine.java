package vn.sohotich.linkage.decision;

import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.blocking.BlockingKeys;
import vn.sohotich.linkage.blocking.BlockingRule;
import vn.sohotich.linkage.blocking.Blocks;
import vn.sohotich.linkage.blocking.CandidateSet;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.CleanRecord;
import vn.sohotich.linkage.model.PairWeight;
import vn.sohotich.linkage.register.Glance;

/** A sought person of a record, on the way from blocking keys to ranked candidates. */
final class SoughtLine {
    private final SoughtPerson person;
    private final SoughtRecord record;
    private final CleanPerson clean;
    private final Glance glance;
    private final long[] keys = new long[2 * BlockingRule.count()];
    private int rounds;
    private final CandidateSet candidates = new CandidateSet();
    private Ranking ranking = Ranking.NOBODY;
    private Kin kin = Kin.UNKNOWN;
    private Ranking wide = Ranking.NOBODY;

    SoughtLine(CleanRecord record, int position) {
        this.person = record.written().persons().get(position);
        this.record = record.written();
        this.clean = record.persons().get(position);
        this.glance = Glance.of(clean);
    }

    void announce(Blocks blocks, int round, boolean far) {
        CandidateSet.announce(keys(round), blocks, round, glance, far);
    }

    /** Takes near candidates from the blocks of the rules of one round and ranks all. */
    void gatherNear(Blocks blocks, int round, PairWeight weight) {
        candidates.gather(keys(round), blocks, round, glance, false);
        rank(weight);
    }

    /** Takes the far candidates from the blocks of the rules of one round, to be ranked later. */
    void gatherFar(Blocks blocks, int round) {
        candidates.gather(keys(round), blocks, round, glance, true);
    }

    /** Ranks all candidates. */
    void rank(PairWeight weight) {
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
        candidates.gatherAll(keys(), blocks);
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

    /** The blocking keys up to a round, as {@link BlockingKeys#byRule} makes them; made when a round needs them. */
    long[] keys(int round) {
        while (rounds <= round) {
            BlockingKeys.addRound(clean, rounds++, keys);
        }
        return keys;
    }

    /** Copies the keys of one round behind the given count of others; returns the new count. */
    int copyKeys(int round, long[] into, int count) {
        return BlockingKeys.copyRound(keys(round), round, into, count);
    }

    /** The blocking keys of all rules. */
    long[] keys() {
        return keys(BlockingRule.ROUNDS - 1);
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
