package vn.sohotich.platform.reconciliation.waterfall;

import java.util.List;

/**
 * The picture and the words of one compared pair. Bars run from the prior to the total on one scale; {@code even} is where
 * both answers are equally likely, {@code sure} where the pair is linked. {@code shared} is empty unless other candidates
 * take a part of the probability; {@code needed} are the points from which on a pair is linked.
 */
public record Waterfall(
        List<Bar> bars,
        String total,
        String percent,
        String likelihood,
        String shared,
        List<String> rules,
        String needed,
        Frame frame) {
    private static final int FIRST_RULES = 3;

    public Waterfall {
        bars = List.copyOf(bars);
        rules = List.copyOf(rules);
    }

    /** The first few rules, enough to see why the pair was looked at. */
    public List<String> firstRules() {
        return rules.subList(0, Math.min(FIRST_RULES, rules.size()));
    }

    /** How many rules there are besides the first few. */
    public int moreRules() {
        return rules.size() - firstRules().size();
    }

    /** Sizes and marks of the picture, in its own units. */
    public record Frame(
            int width, int height, double even, double sure, double total, double totalWidth, double end, int floor) {
        /** Where the picture ends, as the drawing wants it. */
        public String viewBox() {
            return "0 0 " + width + " " + height;
        }
    }
}
