/** Programs of other makers, or their methods, run beside ours on the same input. */
@NullMarked
package vn.sohotich.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
