package vn.sohotich.linkage.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.CandidateSource;
import vn.sohotich.linkage.Role;
import vn.sohotich.linkage.blocking.BlockingKeys;
import vn.sohotich.linkage.blocking.BlockingRule;
import vn.sohotich.linkage.blocking.Blocks;
import vn.sohotich.linkage.cleaning.CleanRecord;
import vn.sohotich.linkage.cleaning.Kinship;
import vn.sohotich.linkage.model.PairWeight;

/**
 * Looks up the persons of a batch of records. Children and spouses come first, on their own; then mothers, fathers and
 * spouses in the light of the person found for the other role. Nobody is looked for under more blocking rules than needed:
 * whoever is settled under the first rules, or as the relative whom the register names, is not looked for any more. Candidates
 * far from the sought person in name and number are weighed last, when the near ones have settled nothing. Records do not
 * influence each other.
 */
public final class BatchLookUp {
    private final CandidateSource source;
    private final PairWeight weight;
    private final List<List<SoughtLine>> records;
    private @Nullable Blocks all;

    public BatchLookUp(CandidateSource source, PairWeight weight, List<CleanRecord> batch) {
        this.source = source;
        this.weight = weight;
        this.records = new ArrayList<>(batch.size());
        for (CleanRecord record : batch) {
            var lines = new ArrayList<SoughtLine>(record.persons().size());
            for (int i = 0; i < record.persons().size(); i++) {
                lines.add(new SoughtLine(record, i));
            }
            records.add(lines);
        }
    }

    /** As {@link #rank}, with the candidates beside that deciding does not need: they are asked for all together. */
    List<List<SoughtLine>> rankWidely() {
        Blocks blocks = source.fetch(lines().flatMapToLong(line -> Arrays.stream(line.keys()))
                .filter(key -> key != 0)
                .toArray());
        all = blocks;
        rank();
        lines().forEach(line -> line.widen(blocks, weight));
        return records;
    }

    /** The lines of every record with their ranked candidates. */
    List<List<SoughtLine>> rank() {
        lookUp(unsettled(false));
        expectRelatives();
        lookUp(unsettled(true));
        return records;
    }

    private Stream<SoughtLine> lines() {
        return records.stream().flatMap(List::stream);
    }

    /** The persons not settled yet: mothers and fathers of a child in their record, or everybody else. */
    private List<SoughtLine> unsettled(boolean parents) {
        var unsettled = new ArrayList<SoughtLine>();
        for (List<SoughtLine> record : records) {
            for (SoughtLine line : record) {
                if (isParentInRecord(line) == parents && !line.ranking().isSettled(0)) {
                    unsettled.add(line);
                }
            }
        }
        return unsettled;
    }

    private void lookUp(List<SoughtLine> lines) {
        List<SoughtLine> left = lines;
        var byRound = new ArrayList<Blocks>(BlockingRule.ROUNDS);
        for (int round = 0; round < BlockingRule.ROUNDS && !left.isEmpty(); round++) {
            Blocks blocks = all == null ? source.fetch(keys(left, round)) : all;
            byRound.add(blocks);
            announce(left, blocks, round, false);
            var unsettled = new ArrayList<SoughtLine>();
            for (SoughtLine line : left) {
                line.gatherNear(blocks, round, weight);
                if (!line.ranking().isSettled(round)) {
                    unsettled.add(line);
                }
            }
            left = unsettled;
        }
        for (int round = 0; round < byRound.size(); round++) {
            Blocks blocks = byRound.get(round);
            announce(left, blocks, round, true);
            for (SoughtLine line : left) {
                line.gatherFar(blocks, round);
            }
        }
        for (SoughtLine line : left) {
            line.rank(weight);
        }
    }

    private static void announce(List<SoughtLine> lines, Blocks blocks, int round, boolean far) {
        for (SoughtLine line : lines) {
            line.announce(blocks, round, far);
        }
        blocks.bring();
    }

    private static long[] keys(List<SoughtLine> lines, int round) {
        long[] keys = new long[lines.size() * 2 * BlockingRule.count()];
        int count = 0;
        for (SoughtLine line : lines) {
            count = line.copyKeys(round, keys, count);
        }
        return Arrays.copyOf(keys, count);
    }

    private void expectRelatives() {
        var lines = new ArrayList<SoughtLine>();
        var expected = new ArrayList<Kin>();
        for (List<SoughtLine> record : records) {
            for (SoughtLine line : record) {
                Kin kin = kin(line, record);
                if (kin.expectedId() != 0) {
                    lines.add(line);
                    expected.add(kin);
                }
            }
        }
        if (!lines.isEmpty()) {
            Blocks blocks = source.fetch(expected.stream()
                    .mapToLong(kin -> BlockingKeys.ofPersonalId(kin.expectedId()))
                    .toArray());
            for (int i = 0; i < lines.size(); i++) {
                lines.get(i).expect(expected.get(i), blocks, weight);
            }
        }
    }

    private static Kin kin(SoughtLine line, List<SoughtLine> record) {
        String role = line.person().role();
        SoughtLine child = isParent(role) ? inRole(Role.CHILD, record) : null;
        if (child != null) {
            boolean mother = role.equals(Role.MOTHER);
            return Kin.of(child.ranking(), row -> (mother ? row.mother() : row.father()).id());
        }
        SoughtLine spouse = inRole(Kinship.spouseOf(role), record);
        return spouse == null
                ? Kin.UNKNOWN
                : Kin.of(spouse.ranking(), row -> row.spouse().id());
    }

    private static boolean isParentInRecord(SoughtLine line) {
        return isParent(line.person().role())
                && line.record().inRole(Role.CHILD).isPresent();
    }

    private static boolean isParent(String role) {
        return role.equals(Role.MOTHER) || role.equals(Role.FATHER);
    }

    private static @Nullable SoughtLine inRole(String role, List<SoughtLine> record) {
        for (SoughtLine line : record) {
            if (line.person().role().equals(role)) {
                return line;
            }
        }
        return null;
    }
}
