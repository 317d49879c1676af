package vn.sohotich.linkage.lines;

import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.date.PartialDate;

/** Takes the fields of one line out again, in the order in which they were written. */
final class LineReader {
    private static final String MISSING = "\\N";
    private static final int DATE_LENGTH = 8;

    private final String line;
    private int next;

    LineReader(String line) {
        this.line = line;
    }

    boolean hasNext() {
        return next <= line.length();
    }

    private String raw() {
        if (!hasNext()) {
            throw new MalformedLine("too few fields");
        }
        int tab = line.indexOf('\t', next);
        int end = tab < 0 ? line.length() : tab;
        String field = line.substring(next, end);
        next = end + 1;
        return field;
    }

    long number() {
        try {
            return Long.parseLong(raw());
        } catch (NumberFormatException e) {
            throw new MalformedLine("the first field is no number");
        }
    }

    @Nullable
    String optional() {
        String field = raw();
        return field.equals(MISSING) ? null : unescaped(field);
    }

    String text() {
        String field = optional();
        return field == null ? "" : field;
    }

    @Nullable
    PartialDate date() {
        String field = raw();
        if (field.equals(MISSING) || field.isEmpty()) {
            return null;
        }
        try {
            int packed = field.length() == DATE_LENGTH ? Integer.parseInt(field) : 0;
            return new PartialDate(packed / 10_000, packed / 100 % 100, packed % 100);
        } catch (IllegalArgumentException e) {
            throw new MalformedLine("a date is not yyyyMMdd");
        }
    }

    void end() {
        if (hasNext()) {
            throw new MalformedLine("too many fields");
        }
    }

    private static String unescaped(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        var text = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            char letter = field.charAt(i);
            if (letter == '\\' && i + 1 < field.length()) {
                letter = meant(field.charAt(++i));
            }
            text.append(letter);
        }
        return text.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'v' -> '\u000B';
            default -> escaped;
        };
    }
}
