package vn.sohotich.platform.duplicate.judgement;

import static vn.sohotich.linkage.pairing.Likeness.DIFFERENT;
import static vn.sohotich.linkage.pairing.Likeness.SAME;
import static vn.sohotich.linkage.pairing.Likeness.VARIANT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sohotich.linkage.pairing.PairComparison;
import vn.sohotich.platform.duplicate.DoubtCode;
import vn.sohotich.platform.record.definition.Severity;

/**
 * One birth in two entries. Twins have their own names: another name is never a duplicate, and what may be twins (two
 * numbers, neighbouring entries of one book, names that differ by a mark) is never certain. Within one family a slip in
 * name or date is worth a look whatever the weight says, which must allow for brothers and sisters.
 */
final class BirthTwice {
    private static final double CERTAIN = 0.99;

    private BirthTwice() {}

    static Optional<Verdict> judge(EventPair pair) {
        return pair.principal(0).flatMap(child -> judge(pair, child));
    }

    private static Optional<Verdict> judge(EventPair pair, PairComparison child) {
        boolean otherSex = child.sex() == DIFFERENT && child.number() != SAME;
        boolean oneFamily = child.name().agrees() && child.birth().agrees() && child.parentsAgree();
        if (otherSex || !oneFamily && !EventPair.isProbablyOne(child, 0)) {
            return Optional.empty();
        }
        boolean alike = oneFamily && child.name() == SAME && child.birth() == SAME && pair.isOfOneKnownDay();
        if (child.number() == DIFFERENT && !alike) {
            return Optional.empty();
        }
        List<String> doubts = child.number() == SAME ? List.of() : twinMarks(pair, child);
        boolean bothParents = child.mother().agrees() && child.father().agrees();
        boolean strong = child.probability() >= CERTAIN;
        boolean certain = doubts.isEmpty() && (alike && (bothParents || strong) || child.number() == SAME && strong);
        Severity severity = certain ? Severity.ERROR : Severity.WARNING;
        return Optional.of(new Verdict(DoubtCode.BIRTH_TWICE, severity, child.probability(), doubts));
    }

    private static List<String> twinMarks(EventPair pair, PairComparison child) {
        var marks = new ArrayList<String>();
        if (child.number() == DIFFERENT || child.number() == VARIANT) {
            marks.add("two-numbers");
        }
        if (pair.one().event().standsNextTo(pair.other().event())) {
            marks.add("neighbours");
        }
        if (child.name() == VARIANT) {
            marks.add("twins-possible");
        }
        return marks;
    }
}
