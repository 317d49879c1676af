package vn.sohotich.platform.reconciliation.waterfall;

import java.util.ArrayList;
import java.util.List;

/**
 * One step of the picture: what was compared, the level reached, by which rules of similarity if any, the points, and where
 * it is drawn. The kind is {@code prior}, {@code for}, {@code against} or {@code neutral}.
 */
public record Bar(Said said, String points, String kind, Place place) {

    /** In units of the picture: where the row begins, where the bar lies, and from where to where it leads. */
    public record Place(int top, int barTop, int next, double left, double width, double start, double end) {
        /** The lower edge of the bar before this one. */
        public int before() {
            return top - Scale.GAP;
        }
    }

    /** The words of a step; {@code near} is empty when no rule says more than the level. */
    public record Said(String label, String level, String near) {
        private static final int LONGEST_LINE = 46;
        private static final int WHOLE_WIDTH = 54;

        /** As lines that fit into the picture; the points stand beside the first. */
        public List<String> lines() {
            var lines = new ArrayList<String>();
            boolean together = label.length() + level.length() <= LONGEST_LINE;
            lines.add(together ? label + ": " + level : label);
            if (!together) {
                lines.add(level);
            }
            String rest = near;
            while (rest.length() > WHOLE_WIDTH) {
                int blank = rest.lastIndexOf(' ', WHOLE_WIDTH);
                int end = blank < 0 ? WHOLE_WIDTH : blank;
                lines.add(rest.substring(0, end));
                rest = rest.substring(end).strip();
            }
            if (!rest.isEmpty()) {
                lines.add(rest);
            }
            return lines;
        }
    }

    public String label() {
        return said.label();
    }

    public String level() {
        return said.level();
    }

    public String near() {
        return said.near();
    }
}
