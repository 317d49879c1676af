/** How fast the registry is compared with itself, and what is found. */
@NullMarked
package vn.sohotich.benchmarks.duplicates;

import org.jspecify.annotations.NullMarked;
