package vn.sohotich.platform.record.definition.check;

import java.util.List;
import java.util.Set;
import vn.sohotich.linkage.name.Folding;

/** Checks of texts and codes of several fields against each other. */
final class TextChecks {
    private static final int LARGEST_DIFFERENCE_IN_LENGTH = 3;
    private static final List<String> FAILED = List.of("");

    private TextChecks() {}

    /** Names are not repeated in the finding: it may be listed where names are not to be seen. */
    static EntryCheck notSameName(int one, int other) {
        return values -> {
            String first = values.text(one);
            String second = values.text(other);
            boolean comparable = !first.isEmpty()
                    && !second.isEmpty()
                    && Math.abs(first.length() - second.length()) <= LARGEST_DIFFERENCE_IN_LENGTH;
            return comparable && Folding.sameNameKey(first).equals(Folding.sameNameKey(second))
                    ? FAILED
                    : EntryCheck.PASSED;
        };
    }

    static EntryCheck different(int[] fields) {
        return values -> {
            for (int i = 0; i < fields.length; i++) {
                String text = values.text(fields[i]);
                for (int j = i + 1; j < fields.length && !text.isEmpty(); j++) {
                    if (text.equals(values.text(fields[j]))) {
                        return FAILED;
                    }
                }
            }
            return EntryCheck.PASSED;
        };
    }

    static EntryCheck needsName(int[] fields) {
        return values -> {
            if (!values.text(fields[0]).isEmpty()) {
                return EntryCheck.PASSED;
            }
            for (int i = 1; i < fields.length; i++) {
                if (!values.text(fields[i]).isEmpty()) {
                    return FAILED;
                }
            }
            return EntryCheck.PASSED;
        };
    }

    static EntryCheck codeNeedsEmpty(int[] fields, String codes) {
        Set<String> exclusive = Set.of(codes.split(" "));
        return values -> {
            String code = values.text(fields[0]);
            return exclusive.contains(code) && !values.text(fields[1]).isEmpty() ? List.of(code) : EntryCheck.PASSED;
        };
    }

    static EntryCheck anyOf(int[] fields) {
        return values -> {
            for (int field : fields) {
                if (!values.text(field).isEmpty()) {
                    return EntryCheck.PASSED;
                }
            }
            return FAILED;
        };
    }
}
