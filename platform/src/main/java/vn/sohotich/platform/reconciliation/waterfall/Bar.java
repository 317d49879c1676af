package vn.sohotich.platform.reconciliation.waterfall;

/**
 * One step of the picture: what was compared, the level reached, the points, and where it is drawn. The kind is {@code
 * prior}, {@code for}, {@code against} or {@code neutral}.
 */
public record Bar(String label, String level, String points, String kind, Place place) {
    private static final int LONGEST_LINE = 46;

    /** In units of the picture: where the row begins, where the bar lies, and from where to where it leads. */
    public record Place(int top, int barTop, int next, double left, double width, double start, double end) {
        /** The lower edge of the bar before this one. */
        public int before() {
            return top - Scale.GAP;
        }
    }

    /** Whether label and level need a line each. */
    static boolean isLong(String label, String level) {
        return label.length() + level.length() > LONGEST_LINE;
    }

    /** The first line of the row: the label, and the level when both fit. */
    public String firstLine() {
        return isLong(label, level) ? label : label + ": " + level;
    }

    /** The level when it needs a line of its own, otherwise empty. */
    public String secondLine() {
        return isLong(label, level) ? level : "";
    }
}
