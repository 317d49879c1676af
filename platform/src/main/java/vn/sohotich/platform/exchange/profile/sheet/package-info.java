/** Sheets of unknown workbooks: where their header may be, and their rows brought into the columns of a kind of book. */
@NullMarked
package vn.sohotich.platform.exchange.profile.sheet;

import org.jspecify.annotations.NullMarked;
