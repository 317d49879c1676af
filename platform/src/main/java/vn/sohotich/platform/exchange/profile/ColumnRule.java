package vn.sohotich.platform.exchange.profile;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.profile.encoding.TextEncoding;

/**
 * What one column of a workbook carries. {@code header} is the heading exactly as written, several rows of heading
 * joined by " / ". An encoding of null is recognised anew in every file; {@code parts} gives the field of each part of a
 * cell that is taken apart by the rule {@code split}.
 */
public record ColumnRule(
        String header,
        Use use,
        @Nullable String field,
        @Nullable TextEncoding encoding,
        @Nullable String split,
        Map<String, String> parts) {
    public ColumnRule {
        parts = Map.copyOf(parts);
    }

    /** What is done with the cells of a column. */
    public enum Use {
        /** They are the value of a field. */
        FIELD,
        /** They are taken apart into several fields and kept whole beside them. */
        SPLIT,
        /** They are kept as written and belong to no field. */
        KEEP,
        /** They are not taken in. */
        LEAVE
    }

    public static ColumnRule leave(String header) {
        return new ColumnRule(header, Use.LEAVE, null, null, null, Map.of());
    }

    public static ColumnRule keep(String header) {
        return new ColumnRule(header, Use.KEEP, null, null, null, Map.of());
    }

    public static ColumnRule field(String header, String field) {
        return new ColumnRule(header, Use.FIELD, field, null, null, Map.of());
    }

    public static ColumnRule split(String header, String rule, Map<String, String> parts) {
        return new ColumnRule(header, Use.SPLIT, null, null, rule, parts);
    }

    public ColumnRule in(@Nullable TextEncoding given) {
        return new ColumnRule(header, use, field, given, split, parts);
    }
}
