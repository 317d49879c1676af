/** How fast and how rightly written places are read. */
@NullMarked
package vn.sohotich.benchmarks.places;

import org.jspecify.annotations.NullMarked;
