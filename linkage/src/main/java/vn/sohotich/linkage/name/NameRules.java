package vn.sohotich.linkage.name;

import java.util.EnumSet;
import java.util.Set;

/** Names the rules that lie between two names that are not the same. */
final class NameRules {
    private static final long THI = PackedSyllable.of("thi");
    private static final long VAN = PackedSyllable.of("van");

    private final NameForm left;
    private final NameForm right;
    private final Set<NameRule> rules = EnumSet.noneOf(NameRule.class);

    private NameRules(NameForm left, NameForm right) {
        this.left = left;
        this.right = right;
    }

    static Set<NameRule> between(NameForm left, NameForm right, NameLevel level) {
        var between = new NameRules(left, right);
        between.addText();
        boolean equalLetters = left.lettersKey() == right.lettersKey();
        if (equalLetters && NameComparator.areJoined(left, right)) {
            between.rules.add(NameRule.JOINED);
            between.addBare();
        } else if (left.syllableCount() == right.syllableCount()) {
            between.addSyllables(level);
        } else {
            between.addDropped(level);
        }
        return between.rules;
    }

    private void addText() {
        if (left.isRepaired() || right.isRepaired()) {
            rules.add(NameRule.ENCODING);
        }
        if (left.isJoined() || right.isJoined()) {
            rules.add(NameRule.JOINED);
        }
        if (left.isOneOfSeveral() || right.isOneOfSeveral()) {
            rules.add(NameRule.ALIAS);
        }
    }

    private void addBare() {
        if (left.isBare() != right.isBare()) {
            rules.add(NameRule.NO_MARKS);
        }
    }

    private void addSyllables(NameLevel level) {
        boolean reordered = NameComparator.areReordered(left, right);
        if (level == NameLevel.REORDERED || (reordered && NameComparator.areJoined(left, right))) {
            rules.add(NameRule.REORDERED);
            addBare();
            return;
        }
        int last = left.syllableCount() - 1;
        for (int i = 0; i <= last; i++) {
            if (left.syllable(i) == right.syllable(i)) {
                addMarks(left.marks(i), right.marks(i));
            } else {
                addLetters(i, last, level);
            }
        }
    }

    private void addLetters(int at, int last, NameLevel level) {
        NameRule rule = NameComparator.rule(left, at, right, at);
        boolean abbreviated = level == NameLevel.ABBREVIATED && NameComparator.isAbbreviation(left, right, at);
        if (abbreviated) {
            rules.add(NameRule.ABBREVIATED);
        } else if (rule != null) {
            rules.add(rule);
        } else {
            rules.add(differing(at, last));
        }
    }

    private static NameRule differing(int at, int last) {
        return at == last ? NameRule.GIVEN_DIFFERS : at == 0 ? NameRule.SURNAME_DIFFERS : NameRule.MIDDLE_DIFFERS;
    }

    private void addMarks(int one, int other) {
        if (one == other) {
            return;
        }
        if (left.isBare() || right.isBare()) {
            rules.add(NameRule.NO_MARKS);
            return;
        }
        if ((one & PackedSyllable.MARKS_OF_LETTERS) != (other & PackedSyllable.MARKS_OF_LETTERS)) {
            rules.add(NameRule.LETTER_MARKS);
        }
        int tone = PackedSyllable.toneOf(one);
        int otherTone = PackedSyllable.toneOf(other);
        if (tone != otherTone) {
            boolean hoiNga =
                    Math.min(tone, otherTone) == PackedSyllable.HOI && Math.max(tone, otherTone) == PackedSyllable.NGA;
            rules.add(hoiNga ? NameRule.HOI_NGA : NameRule.OTHER_TONE);
        }
    }

    private void addDropped(NameLevel level) {
        NameForm longer = left.syllableCount() > right.syllableCount() ? left : right;
        NameForm shorter = longer == left ? right : left;
        int last = shorter.syllableCount() - 1;
        int end = longer.syllableCount() - 1;
        if (last > 0) {
            addEnd(shorter, 0, longer, 0);
        } else if (level != NameLevel.SURNAME_ONLY) {
            rules.add(NameRule.SURNAME_DIFFERS);
        }
        addEnd(shorter, last, longer, end);
        boolean dropped = level.compareTo(NameLevel.MIDDLE_DROPPED) <= 0;
        if (!dropped) {
            rules.add(NameRule.MIDDLE_DIFFERS);
            return;
        }
        int found = 1;
        for (int i = 1; i < end; i++) {
            if (found < last && longer.syllable(i) == shorter.syllable(found)) {
                addMarks(longer.marks(i), shorter.marks(found++));
            } else {
                long missing = longer.syllable(i);
                rules.add(
                        missing == THI
                                ? NameRule.THI_DROPPED
                                : missing == VAN ? NameRule.VAN_DROPPED : NameRule.MIDDLE_DROPPED);
            }
        }
    }

    private void addEnd(NameForm shorter, int at, NameForm longer, int position) {
        if (shorter.syllable(at) == longer.syllable(position)) {
            addMarks(shorter.marks(at), longer.marks(position));
            return;
        }
        NameRule rule = NameComparator.rule(shorter, at, longer, position);
        rules.add(rule != null ? rule : position == 0 ? NameRule.SURNAME_DIFFERS : NameRule.GIVEN_DIFFERS);
    }
}
