package vn.sohotich.platform.reconciliation.model;

/**
 * How a model agrees with the people's labels: links that people confirm, links that they contradict, and registered people
 * whom it does not find.
 */
public record LabelRates(int right, int wrong, int missed) {
    /** The share of the model's links that people confirm. */
    public Interval precision() {
        return Interval.of(right, right + wrong);
    }

    /** The share of the people's links that the model makes. */
    public Interval recall() {
        return Interval.of(right, right + missed);
    }

    public Interval f1() {
        return Interval.of(right, right + wrong + missed).asF1();
    }
}
