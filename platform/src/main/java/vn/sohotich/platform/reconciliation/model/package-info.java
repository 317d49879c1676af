/**
 * Versions of the linkage model (phiên bản mô hình): shipped or estimated from the province's records, proposed, active or
 * former. Look-ups use the active one; which one that is changes only when somebody decides it.
 */
@NullMarked
package vn.sohotich.platform.reconciliation.model;

import org.jspecify.annotations.NullMarked;
