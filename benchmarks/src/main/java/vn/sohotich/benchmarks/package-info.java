/**
 * Side-by-side runs that print ratios; nothing here is a test.
 * Every figure that the documents quote is printed by a class of this package.
 */
@NullMarked
package vn.sohotich.benchmarks;

import org.jspecify.annotations.NullMarked;
