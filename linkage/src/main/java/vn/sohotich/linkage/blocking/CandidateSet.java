package vn.sohotich.linkage.blocking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.RegisterRow;
import vn.sohotich.linkage.register.Glance;

/** The distinct registered persons that blocking brings to one sought person, each with the rules that brought it. */
public final class CandidateSet {
    private static final int SMALL = 64;

    private CleanPerson[] persons = new CleanPerson[4];
    private int[] rules = new int[4];
    private int size;
    private @Nullable Map<RegisterRow, Integer> positions;

    /** Gathers the candidates of all rules under the keys that {@link BlockingKeys#byRule} made; hopeless ones may stay out. */
    public static CandidateSet of(long[] keysByRule, Blocks blocks, Glance sought) {
        var set = new CandidateSet();
        for (int round = 0; round < BlockingRule.ROUNDS; round++) {
            set.gather(keysByRule, blocks, round, sought, false);
            set.gather(keysByRule, blocks, round, sought, true);
        }
        return set;
    }

    /** Gathers the candidates under the keys of all rules. */
    public void gatherAll(long[] keysByRule, Blocks blocks) {
        for (int i = 0; i < keysByRule.length; i++) {
            if (keysByRule[i] != 0) {
                BlockingRule rule = BlockingRule.at(i / 2);
                addAll(blocks.under(keysByRule[i], rule.largest()), rule);
            }
        }
    }

    /** Gathers the near or the far candidates under the keys of the rules of one round; the hopeless among them may stay out. */
    public void gather(long[] keysByRule, Blocks blocks, int round, Glance sought, boolean far) {
        for (BlockingRule rule : BlockingRule.inRound(round)) {
            for (int i = 2 * rule.ordinal(); i <= 2 * rule.ordinal() + 1; i++) {
                if (keysByRule[i] != 0) {
                    addAll(blocks.under(keysByRule[i], rule.largest(), sought, far), rule);
                }
            }
        }
    }

    /** Announces to the blocks what {@link #gather} is going to ask. */
    public static void announce(long[] keysByRule, Blocks blocks, int round, Glance sought, boolean far) {
        for (BlockingRule rule : BlockingRule.inRound(round)) {
            for (int i = 2 * rule.ordinal(); i <= 2 * rule.ordinal() + 1; i++) {
                if (keysByRule[i] != 0) {
                    blocks.announce(keysByRule[i], rule.largest(), sought, far);
                }
            }
        }
    }

    /** Adds the persons of a block; who is here already from an earlier answer of the source stays one. */
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

    /** Whether the two are one object, or the same row of the register from two answers of the source. */
    private static boolean isSame(CleanPerson left, CleanPerson right) {
        return left == right
                || (left.id() == right.id()
                        && left.birth() == right.birth()
                        && left.row().equals(right.row()));
    }

    private int position(CleanPerson person) {
        if (positions != null) {
            return positions.getOrDefault(person.row(), -1);
        }
        for (int i = 0; i < size; i++) {
            if (isSame(persons[i], person)) {
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
        persons[size] = person;
        size++;
        if (positions != null) {
            positions.put(person.row(), size - 1);
        } else if (size == SMALL) {
            positions = new HashMap<>();
            for (int i = 0; i < size; i++) {
                positions.put(persons[i].row(), i);
            }
        }
        return size - 1;
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
