package vn.sohotich.platform.reconciliation.waterfall;

import java.util.List;
import vn.sohotich.linkage.decision.WeightStep;

/** From match weights to places in the picture: wide enough for every running sum, for 0 and for the link threshold. */
record Scale(double least, double most) {
    private static final int LINE = 15;
    private static final int BAR = 10;
    static final int GAP = 9;
    private static final int WIDTH = 360;
    private static final int MARGIN = 4;
    private static final int HEAD = 20;

    static Scale of(List<WeightStep> steps, double sure) {
        double least = 0;
        double most = sure;
        double sum = 0;
        for (WeightStep step : steps) {
            sum += step.weight();
            least = Math.min(least, sum);
            most = Math.max(most, sum);
        }
        return new Scale(least, most);
    }

    double at(double weight) {
        double share = (weight - least) / Math.max(most - least, 1);
        return Math.round((MARGIN + share * (WIDTH - 2 * MARGIN)) * 10) / 10.0;
    }

    Span place(int top, double from, double to) {
        return new Span(top, at(from), at(to));
    }

    Waterfall.Frame frame(int floor, double total, double sure) {
        double end = at(total);
        double left = Math.min(at(0), end);
        double width = Math.max(Math.abs(end - at(0)), 1);
        return new Waterfall.Frame(WIDTH, floor + LINE + BAR + GAP + HEAD, at(0), at(sure), left, width, end, floor);
    }

    /** A bar from one place to another in the row that begins at the given height. */
    record Span(int top, double from, double to) {
        Bar.Place place(int lines) {
            int barTop = top + lines * LINE + 4;
            double left = Math.min(from, to);
            double width = Math.max(Math.round(Math.abs(to - from) * 10) / 10.0, 1);
            return new Bar.Place(top, barTop, barTop + BAR + GAP, left, width, from, to);
        }
    }
}
