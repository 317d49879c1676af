package vn.sohotich.platform.reconciliation.typing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.blocking.BlockingKeys;
import vn.sohotich.linkage.blocking.BlockingRule;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Cleaner;

/** The blocking keys of the people on a page, how much may be read under each, and which were too common to read. */
final class TypedKeys {
    private final Map<Long, Integer> largest = new HashMap<>();
    private final List<Set<Long>> perPerson = new ArrayList<>();
    private final List<CleanPerson> people = new ArrayList<>();
    private final Set<Long> leftOut = new HashSet<>();

    TypedKeys(SoughtRecord page, Cleaner cleaner) {
        for (SoughtPerson person : page.persons()) {
            CleanPerson clean = cleaner.clean(person, page);
            long[] keys = BlockingKeys.byRule(clean);
            var own = new HashSet<Long>();
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] != 0) {
                    own.add(keys[i]);
                    largest.put(keys[i], BlockingRule.at(i / 2).largest());
                }
            }
            people.add(clean);
            perPerson.add(own);
        }
    }

    Map<Long, Integer> largest() {
        return largest;
    }

    void leaveOut(long key) {
        leftOut.add(key);
    }

    boolean isEmpty() {
        return largest.isEmpty();
    }

    boolean isEmpty(int person) {
        return perPerson.get(person).isEmpty();
    }

    boolean isTooCommon(int person) {
        return perPerson.get(person).stream().anyMatch(leftOut::contains);
    }

    CleanPerson person(int person) {
        return people.get(person);
    }
}
