/**
 * The hand-over split beside bare HSSF writing of the same rows.
 */
@NullMarked
package vn.sohotich.benchmarks.handover;

import org.jspecify.annotations.NullMarked;
