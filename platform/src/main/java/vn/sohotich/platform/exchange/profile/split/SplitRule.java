package vn.sohotich.platform.exchange.profile.split;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import vn.sohotich.platform.record.definition.Label;

/**
 * A way to take one cell apart: a pattern whose named groups are the parts. What the whole pattern does not match is no
 * cell of this form. Matching gives up on cells that would take it too long.
 */
public final class SplitRule {
    static final int LONGEST_PATTERN = 400;
    static final int LONGEST_CELL = 600;
    private static final Pattern NAMED = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");

    private final String id;
    private final Label label;
    private final String example;
    private final Pattern pattern;
    private final List<String> parts;

    private SplitRule(String id, Label label, String example, Pattern pattern, List<String> parts) {
        this.id = id;
        this.label = label;
        this.example = example;
        this.pattern = pattern;
        this.parts = List.copyOf(parts);
    }

    /** The rule, or nothing when the pattern cannot be read, has no named part or is too long. */
    public static Optional<SplitRule> of(String id, Label label, String example, String pattern) {
        List<String> parts = NAMED.matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        if (parts.isEmpty() || pattern.length() > LONGEST_PATTERN) {
            return Optional.empty();
        }
        try {
            Pattern compiled = Pattern.compile(pattern, Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
            return Optional.of(new SplitRule(id, label, example, compiled, parts));
        } catch (PatternSyntaxException unreadable) {
            return Optional.empty();
        }
    }

    public String id() {
        return id;
    }

    public Label label() {
        return label;
    }

    public String example() {
        return example;
    }

    public String pattern() {
        return pattern.pattern();
    }

    /** Names of the parts in their order. */
    public List<String> parts() {
        return parts;
    }

    /** A part of a cell and where it stood in it. */
    public record Part(String text, int start, int end) {}

    /** The parts of a cell by name, empty ones left out; nothing when the cell is not of this form. */
    public Optional<Map<String, Part>> split(String cell) {
        if (cell.length() > LONGEST_CELL) {
            return Optional.empty();
        }
        try {
            Matcher matcher = pattern.matcher(new PatientText(cell));
            if (!matcher.matches()) {
                return Optional.empty();
            }
            Map<String, Part> found = new LinkedHashMap<>();
            for (String part : parts) {
                int start = matcher.start(part);
                if (start >= 0 && matcher.end(part) > start) {
                    found.put(part, new Part(cell.substring(start, matcher.end(part)), start, matcher.end(part)));
                }
            }
            return Optional.of(found);
        } catch (PatientText.OutOfPatience endless) {
            return Optional.empty();
        }
    }
}
