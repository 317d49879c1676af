package vn.sohotich.linkage.decision;

import vn.sohotich.linkage.RegisteredPerson;

/** A registered person who may be the sought one, with match weight in bits, probability and the reasons. */
public record ScoredCandidate(RegisteredPerson person, double weight, double probability, Explanation explanation) {}
