package vn.sohotich.linkage.pairing;

/** How two people of two records compare, value by value, and the match weight in bits, prior included. */
public record PairComparison(
        Likeness number,
        Likeness name,
        Likeness birth,
        Likeness sex,
        Likeness mother,
        Likeness father,
        Likeness spouse,
        double weight) {

    /** The probability that both are one person. */
    public double probability() {
        return probability(0);
    }

    /** The same when something else, such as the day of the event, speaks with so many bits for or against it. */
    public double probability(double moreBits) {
        return 1 / (1 + Math.pow(2, -(weight + moreBits)));
    }

    /** Whether at least one parent is known on both sides and agrees, and none contradicts. */
    public boolean parentsAgree() {
        return (mother.agrees() || father.agrees()) && mother != Likeness.DIFFERENT && father != Likeness.DIFFERENT;
    }
}
