package vn.sohotich.platform.record.definition.check;

import java.util.List;
import java.util.regex.Pattern;
import vn.sohotich.linkage.name.Folding;

/** Checks of texts and codes of several fields against each other. */
final class TextChecks {
    private static final int LARGEST_DIFFERENCE_IN_LENGTH = 3;
    private static final List<String> FAILED = List.of("");
    private static final Pattern TIME = Pattern.compile(
            "\\D{0,20}([01]?\\d|2[0-3]) ?(giờ|gio|g|h|:) ?([0-5]?\\d ?(phút|phut|ph|p|')?)?(\\D.*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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

    static EntryCheck noneOf(int field, String list) {
        ValueLists.Texts texts = ValueLists.shipped().get(list);
        return values -> {
            String text = values.text(field);
            return texts.has(text) ? List.of(text) : EntryCheck.PASSED;
        };
    }

    static EntryCheck timeOfDay(int field) {
        return values -> {
            String text = values.text(field);
            boolean told = text.chars().anyMatch(Character::isDigit);
            return !told || TIME.matcher(text).matches() ? EntryCheck.PASSED : List.of(text);
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
