package vn.sohotich.linkage.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sohotich.linkage.CandidateSource;
import vn.sohotich.linkage.Role;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.blocking.BlockingKeys;
import vn.sohotich.linkage.blocking.BlockingRule;
import vn.sohotich.linkage.blocking.Blocks;
import vn.sohotich.linkage.blocking.CandidateSet;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.cleaning.Kinship;
import vn.sohotich.linkage.model.PairWeight;

/**
 * Looks up the persons of a batch of records in two rounds: everybody on their own, then parents and spouses once more in
 * the light of the person found for the other role. Records do not influence each other.
 */
public final class BatchLookUp {
    private final CandidateSource source;
    private final PairWeight weight;
    private final List<List<SoughtLine>> records = new ArrayList<>();

    public BatchLookUp(CandidateSource source, PairWeight weight, Cleaner cleaner, List<SoughtRecord> batch) {
        this.source = source;
        this.weight = weight;
        for (SoughtRecord record : batch) {
            var lines = new ArrayList<SoughtLine>(record.persons().size());
            for (SoughtPerson person : record.persons()) {
                CleanPerson clean = cleaner.clean(person, record);
                lines.add(new SoughtLine(person, record, clean, BlockingKeys.byRule(clean)));
            }
            records.add(lines);
        }
    }

    /** The ranked candidates of every person, record by record. */
    List<List<LookedUp>> rank() {
        Blocks blocks = source.fetch(keys());
        List<List<LookedUp>> first = records.stream()
                .map(lines ->
                        lines.stream().map(line -> rankAlone(line, blocks)).toList())
                .toList();
        Blocks relatives = source.fetch(relativeKeys(first));
        return first.stream().map(found -> withKin(found, relatives)).toList();
    }

    private long[] keys() {
        return records.stream()
                .flatMap(List::stream)
                .flatMapToLong(line -> Arrays.stream(line.keys()))
                .filter(key -> key != 0)
                .toArray();
    }

    private LookedUp rankAlone(SoughtLine line, Blocks blocks) {
        CandidateSet candidates = CandidateSet.of(line.keys(), blocks);
        return new LookedUp(line, candidates, Kin.UNKNOWN, Ranking.of(line.clean(), candidates, Kin.UNKNOWN, weight));
    }

    private long[] relativeKeys(List<List<LookedUp>> first) {
        return first.stream()
                .flatMap(found ->
                        found.stream().map(one -> kin(one, byRole(found)).expectedId()))
                .mapToLong(BlockingKeys::ofPersonalId)
                .filter(key -> key != 0)
                .toArray();
    }

    private List<LookedUp> withKin(List<LookedUp> found, Blocks relatives) {
        Map<String, LookedUp> byRole = byRole(found);
        return found.stream()
                .map(one -> again(one, kin(one, byRole), relatives))
                .toList();
    }

    private LookedUp again(LookedUp one, Kin kin, Blocks relatives) {
        if (kin.expectedId() == 0) {
            return one;
        }
        long key = BlockingKeys.ofPersonalId(kin.expectedId());
        one.candidates().addLater(relatives.under(key, BlockingRule.PERSONAL_ID.largest()), BlockingRule.PERSONAL_ID);
        CleanPerson clean = one.line().clean();
        return new LookedUp(one.line(), one.candidates(), kin, Ranking.of(clean, one.candidates(), kin, weight));
    }

    private static Map<String, LookedUp> byRole(List<LookedUp> found) {
        var byRole = new HashMap<String, LookedUp>();
        found.forEach(one -> byRole.putIfAbsent(one.line().person().role(), one));
        return byRole;
    }

    private static Kin kin(LookedUp one, Map<String, LookedUp> byRole) {
        String role = one.line().person().role();
        LookedUp child = byRole.get(Role.CHILD);
        if (child != null && (role.equals(Role.MOTHER) || role.equals(Role.FATHER))) {
            boolean mother = role.equals(Role.MOTHER);
            return Kin.of(child.ranking(), row -> (mother ? row.mother() : row.father()).id());
        }
        LookedUp spouse = byRole.get(Kinship.spouseOf(role));
        return spouse == null
                ? Kin.UNKNOWN
                : Kin.of(spouse.ranking(), row -> row.spouse().id());
    }

    /** How many pairs blocking brought together. */
    static long pairs(List<List<LookedUp>> found) {
        return found.stream()
                .flatMap(List::stream)
                .mapToLong(one -> one.candidates().size())
                .sum();
    }

    /** One person with its candidates in order and what the record's other persons say about them. */
    record LookedUp(SoughtLine line, CandidateSet candidates, Kin kin, Ranking ranking) {}
}
