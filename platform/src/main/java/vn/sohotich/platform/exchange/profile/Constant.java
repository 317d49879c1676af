package vn.sohotich.platform.exchange.profile;

/**
 * A value that holds for every row of a file: the office, the book, a nationality. Whatever is true of one file only
 * ({@code everyFile}) is asked for again with each. The field {@link #YEAR} completes numbers written without their year.
 */
public record Constant(String field, String value, boolean everyFile) {
    /** The year to which the numbers of the file belong; not a field of the book. */
    public static final String YEAR = "year";

    public Constant valued(String given) {
        return new Constant(field, given, everyFile);
    }
}
