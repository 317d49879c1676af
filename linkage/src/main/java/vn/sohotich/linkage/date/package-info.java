/** Dates as civil-status books carry them: a year, a month of a year, or a full day. */
@NullMarked
package vn.sohotich.linkage.date;

import org.jspecify.annotations.NullMarked;
