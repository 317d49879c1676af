package vn.sohotich.platform.delivery.sampling;

/**
 * How many items of a lot are examined and how many nonconforming ones still let it pass (phương án lấy mẫu). {@code
 * letter} is the code letter of the plan that is really used, after the arrows of the table; a sample as large as the lot
 * is an inspection of everything.
 */
public record SamplingPlan(String letter, int size, int accept, int reject, boolean whole) {

    /** Whether a lot with so many nonconforming items in its sample passes. */
    public boolean accepts(long nonconforming) {
        return nonconforming <= accept;
    }
}
