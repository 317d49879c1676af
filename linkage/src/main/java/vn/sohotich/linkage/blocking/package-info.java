/** Blocking rules: which pairs of a sought and a registered person are worth comparing. */
@NullMarked
package vn.sohotich.linkage.blocking;

import org.jspecify.annotations.NullMarked;
