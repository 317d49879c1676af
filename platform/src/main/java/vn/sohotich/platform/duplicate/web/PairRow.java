package vn.sohotich.platform.duplicate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.reconciliation.words.Span;

/**
 * One line of the pair: what both records say about one thing; a side that the reader may not see is null. Where names, dates
 * or numbers differ, {@code near} says by which rules of similarity they are near all the same.
 */
record PairRow(
        String label, @Nullable List<Span> first, @Nullable List<Span> second, boolean differs, String near) {}
