package vn.sohotich.platform.reconciliation.review;

import org.jspecify.annotations.Nullable;

/**
 * What lies on the desk of whoever reviews: the case at hand, the next one, and how many are left; {@code exact} is false
 * where counting stopped.
 */
public record ReviewDesk(@Nullable ReviewCase now, @Nullable ReviewCase ahead, long left, boolean exact) {}
