package vn.sohotich.platform.reconciliation;

/** A registered person who may be the one in the book, with the probability that the engine gives. */
public record Candidate(String personalId, double probability) {}
