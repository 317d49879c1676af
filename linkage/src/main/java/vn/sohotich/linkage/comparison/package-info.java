/** Comparisons of a sought with a registered person, each ending in one comparison level. */
@NullMarked
package vn.sohotich.linkage.comparison;

import org.jspecify.annotations.NullMarked;
