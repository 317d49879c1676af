/** The outcomes as a list with filters and counts; the watch list is one of its filters. */
@NullMarked
package vn.sohotich.platform.reconciliation.listing;

import org.jspecify.annotations.NullMarked;
