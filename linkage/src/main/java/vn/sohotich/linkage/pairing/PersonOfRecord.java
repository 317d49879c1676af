package vn.sohotich.linkage.pairing;

import java.util.ArrayList;
import java.util.List;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.blocking.BlockingKeys;
import vn.sohotich.linkage.blocking.BlockingRule;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Cleaner;

/** A person in a role of one record, with mother, father or spouse out of the same record, ready to be compared. */
public record PersonOfRecord(SoughtPerson written, CleanPerson clean) {
    public static PersonOfRecord of(SoughtPerson person, SoughtRecord record, Cleaner cleaner) {
        return new PersonOfRecord(person, cleaner.clean(person, record));
    }

    /** The distinct blocking keys of the person; the same rules serve the look-up in the register. */
    public List<RuleKey> keys() {
        long[] byRule = BlockingKeys.byRule(clean);
        int perRule = byRule.length / BlockingRule.count();
        var keys = new ArrayList<RuleKey>();
        for (int i = 0; i < byRule.length; i++) {
            var key = new RuleKey(BlockingRule.at(i / perRule), byRule[i]);
            if (key.key() != 0 && !keys.contains(key)) {
                keys.add(key);
            }
        }
        return keys;
    }
}
