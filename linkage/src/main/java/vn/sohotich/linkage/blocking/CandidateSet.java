package vn.sohotich.linkage.blocking;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.sohotich.linkage.cleaning.CleanPerson;

/** The distinct registered persons that blocking brings to one sought person, each with the rules that brought it. */
public final class CandidateSet {
    private static final int SMALL = 24;

    private final List<CleanPerson> persons = new ArrayList<>();
    private final List<Integer> rules = new ArrayList<>();
    private final Map<CleanPerson, Integer> positions = new IdentityHashMap<>();

    public static CandidateSet of(CleanPerson sought, Blocks blocks) {
        var set = new CandidateSet();
        for (int r = 0; r < BlockingRule.count(); r++) {
            BlockingRule rule = BlockingRule.at(r);
            set.addAll(blocks.under(BlockingKeys.key(rule, sought, sought.place())), rule);
            if (BlockingKeys.variants(rule, sought) == 2) {
                set.addAll(blocks.under(BlockingKeys.key(rule, sought, sought.otherPlace())), rule);
            }
        }
        return set;
    }

    public void addAll(List<CleanPerson> block, BlockingRule rule) {
        for (CleanPerson person : block) {
            int position = position(person);
            if (position < 0) {
                if (persons.size() >= SMALL) {
                    positions.put(person, persons.size());
                }
                persons.add(person);
                rules.add(1 << rule.ordinal());
            } else {
                rules.set(position, rules.get(position) | 1 << rule.ordinal());
            }
        }
    }

    private int position(CleanPerson person) {
        for (int i = 0; i < Math.min(SMALL, persons.size()); i++) {
            if (persons.get(i) == person) {
                return i;
            }
        }
        return persons.size() <= SMALL ? -1 : positions.getOrDefault(person, -1);
    }

    public int size() {
        return persons.size();
    }

    public CleanPerson person(int position) {
        return persons.get(position);
    }

    public List<String> ruleCodes(int position) {
        var codes = new ArrayList<String>();
        for (int r = 0; r < BlockingRule.count(); r++) {
            if ((rules.get(position) >> r & 1) == 1) {
                codes.add(BlockingRule.at(r).code());
            }
        }
        return codes;
    }
}
