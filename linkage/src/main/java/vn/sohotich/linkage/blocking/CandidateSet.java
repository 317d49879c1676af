package vn.sohotich.linkage.blocking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.cleaning.CleanPerson;

/** The distinct registered persons that blocking brings to one sought person, each with the rules that brought it. */
public final class CandidateSet {
    private static final int SMALL = 16;

    private CleanPerson[] persons = new CleanPerson[SMALL];
    private int[] rules = new int[SMALL];
    private int size;
    private @Nullable Map<CleanPerson, Integer> positions;

    /** Gathers the candidates under the keys that {@link BlockingKeys#byRule} made. */
    public static CandidateSet of(long[] keysByRule, Blocks blocks) {
        var set = new CandidateSet();
        for (int i = 0; i < keysByRule.length; i++) {
            if (keysByRule[i] != 0) {
                BlockingRule rule = BlockingRule.at(i / 2);
                set.addAll(blocks.under(keysByRule[i], rule.largest()), rule);
            }
        }
        return set;
    }

    public void addAll(List<CleanPerson> block, BlockingRule rule) {
        for (int i = 0; i < block.size(); i++) {
            CleanPerson person = block.get(i);
            int position = position(person);
            if (position < 0) {
                position = append(person);
            }
            rules[position] |= 1 << rule.ordinal();
        }
    }

    /** Adds people of a later answer of the source: who is here already under the same personal number stays one. */
    public void addLater(List<CleanPerson> people, BlockingRule rule) {
        addAll(people.stream().map(this::known).toList(), rule);
    }

    private CleanPerson known(CleanPerson person) {
        for (int i = 0; i < size; i++) {
            if (person.id() != 0 && persons[i].id() == person.id()) {
                return persons[i];
            }
        }
        return person;
    }

    private int position(CleanPerson person) {
        if (positions != null) {
            return positions.getOrDefault(person, -1);
        }
        for (int i = 0; i < size; i++) {
            if (persons[i] == person) {
                return i;
            }
        }
        return -1;
    }

    private int append(CleanPerson person) {
        if (size == persons.length) {
            persons = Arrays.copyOf(persons, size * 2);
            rules = Arrays.copyOf(rules, size * 2);
        }
        if (size == SMALL && positions == null) {
            positions = new IdentityHashMap<>();
            for (int i = 0; i < size; i++) {
                positions.put(persons[i], i);
            }
        }
        if (positions != null) {
            positions.put(person, size);
        }
        persons[size] = person;
        return size++;
    }

    public int size() {
        return size;
    }

    public CleanPerson person(int position) {
        return persons[position];
    }

    /** Codes of the rules that brought the candidate. */
    public List<String> ruleCodes(int position) {
        var codes = new ArrayList<String>();
        for (int r = 0; r < BlockingRule.count(); r++) {
            if ((rules[position] >> r & 1) == 1) {
                codes.add(BlockingRule.at(r).code());
            }
        }
        return codes;
    }
}
