/** Cells that hold several values at once, taken apart by named rules; the rules are data. */
@NullMarked
package vn.sohotich.platform.exchange.profile.split;

import org.jspecify.annotations.NullMarked;
