/** The look-up while somebody types, timed at the server while many signed-in users type over HTTP. */
@NullMarked
package vn.sohotich.benchmarks.typing;

import org.jspecify.annotations.NullMarked;
