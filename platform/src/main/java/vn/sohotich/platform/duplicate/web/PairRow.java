package vn.sohotich.platform.duplicate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.reconciliation.words.Span;

/** One line of the pair: what both records say about one thing; a side that the reader may not see is null. */
record PairRow(
        String label, @Nullable List<Span> first, @Nullable List<Span> second, boolean differs) {}
