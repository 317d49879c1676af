/** Which pairs are compared at all, and which of them are one person when rows compete for each other. */
@NullMarked
package vn.sohotich.linkage.general.match;

import org.jspecify.annotations.NullMarked;
