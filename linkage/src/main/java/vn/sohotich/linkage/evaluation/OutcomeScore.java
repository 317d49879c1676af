package vn.sohotich.linkage.evaluation;

import vn.sohotich.linkage.Outcome;

/** The score of a group of people: identity, outcome class with its confusions, and the list of differing fields. */
public final class OutcomeScore {
    private static final int CLASSES = Outcome.values().length;

    private final LinkScore identity = new LinkScore();
    private final long[][] confusion = new long[CLASSES][CLASSES];
    private long people;
    private long rightOutcome;
    private long identifiable;
    private long rightFields;

    public void add(JudgedPerson person) {
        boolean hasPartner = !person.trueId().isEmpty();
        identity.add(hasPartner, !person.id().isEmpty(), person.isRightPerson());
        confusion[person.trueOutcome().ordinal()][person.outcome().ordinal()]++;
        people++;
        rightOutcome += person.hasRightOutcome() ? 1 : 0;
        if (hasPartner) {
            identifiable++;
            rightFields += person.isRightPerson() && person.differs().equals(person.trueDiffers()) ? 1 : 0;
        }
    }

    public long people() {
        return people;
    }

    public LinkScore identity() {
        return identity;
    }

    /** How many people are in the right outcome class. */
    public Share outcome() {
        return Share.of(rightOutcome, people);
    }

    /** Of the people who are registered, how many were found with exactly the fields that differ. */
    public Share fields() {
        return Share.of(rightFields, identifiable);
    }

    /** How many people of one true class were put into a class. */
    public long confused(Outcome truth, Outcome decided) {
        return confusion[truth.ordinal()][decided.ordinal()];
    }
}
