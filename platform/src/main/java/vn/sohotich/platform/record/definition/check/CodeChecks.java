package vn.sohotich.platform.record.definition.check;

import java.util.List;
import java.util.Set;

/** Checks of what a code or a value demands of other fields. */
final class CodeChecks {
    private static final List<String> FAILED = List.of("");

    private CodeChecks() {}

    static Set<String> codes(String codes) {
        return Set.of(codes.split(" "));
    }

    static EntryCheck codeNeedsEmpty(int[] fields, String codes) {
        Set<String> exclusive = codes(codes);
        return values -> {
            String code = values.text(fields[0]);
            return exclusive.contains(code) && !values.text(fields[1]).isEmpty() ? List.of(code) : EntryCheck.PASSED;
        };
    }

    static EntryCheck codeNeedsValue(int[] fields, String codes) {
        Set<String> demanding = codes(codes);
        return values -> {
            String code = values.text(fields[0]);
            return demanding.contains(code) && allEmpty(values, fields) ? List.of(code) : EntryCheck.PASSED;
        };
    }

    static EntryCheck onlyWithCode(int[] fields, String codes) {
        Set<String> admitting = codes(codes);
        return values -> {
            String code = values.text(fields[0]);
            return !code.isEmpty() && !admitting.contains(code) && !allEmpty(values, fields)
                    ? List.of(code)
                    : EntryCheck.PASSED;
        };
    }

    static EntryCheck valueNeedsValue(int[] fields) {
        return values -> !values.text(fields[0]).isEmpty() && allEmpty(values, fields) ? FAILED : EntryCheck.PASSED;
    }

    private static boolean allEmpty(Values values, int[] fields) {
        for (int i = 1; i < fields.length; i++) {
            if (!values.text(fields[i]).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
