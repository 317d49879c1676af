package vn.sohotich.platform.delivery.sampling;

/**
 * What became of one lot at its original inspection, for the switching rules. {@code acceptedStricter} says whether its
 * sample would have passed at the next stricter quality limit too.
 */
public record PastLot(int accept, boolean accepted, boolean acceptedStricter) {}
