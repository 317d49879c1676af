package vn.sohotich.platform.reconciliation.words;

/** A piece of a written value; {@code differs} when the other side does not have it. */
public record Span(String text, boolean differs) {}
