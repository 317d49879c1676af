package vn.sohotich.platform.delivery.inspection;

/**
 * What an officer found about one field: as delivered and, when it is wrong, what the book says. It proposes a correction
 * and never makes one.
 */
public record Mark(String field, Verdict verdict, String delivered, String inBook, String by) {
    /** What the comparison came to. A field that cannot be read in the book counts neither as right nor as wrong. */
    public enum Verdict {
        RIGHT,
        WRONG,
        ILLEGIBLE;

        /** The message key of its word. */
        public String titleKey() {
            return "delivery.mark." + name();
        }
    }
}
