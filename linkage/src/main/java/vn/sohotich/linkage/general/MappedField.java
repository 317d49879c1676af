package vn.sohotich.linkage.general;

/**
 * One field and the columns that carry it in the two lists.
 *
 * @param swapsWith name of the field that may have changed places with this one, or empty
 * @param pattern order of year, month and day in a date, as {@code yyyyMMdd} or {@code dd/MM/yyyy}; empty lets every
 *     known form be read
 * @param frequencies whether agreement on an uncommon value weighs more
 */
public record MappedField(
        String name,
        FieldKind kind,
        String leftColumn,
        String rightColumn,
        String swapsWith,
        String pattern,
        boolean frequencies) {

    /** A field whose column has its name in both lists. */
    public static MappedField of(String name, FieldKind kind) {
        return new MappedField(name, kind, name, name, "", "", true);
    }

    public MappedField swappingWith(String other) {
        return new MappedField(name, kind, leftColumn, rightColumn, other, pattern, frequencies);
    }

    public MappedField inColumns(String left, String right) {
        return new MappedField(name, kind, left, right, swapsWith, pattern, frequencies);
    }

    public MappedField written(String datePattern) {
        return new MappedField(name, kind, leftColumn, rightColumn, swapsWith, datePattern, frequencies);
    }
}
