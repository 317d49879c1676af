/** The cleaner: turns a person as written into the folded forms on which blocking and comparison work. */
@NullMarked
package vn.sohotich.linkage.cleaning;

import org.jspecify.annotations.NullMarked;
