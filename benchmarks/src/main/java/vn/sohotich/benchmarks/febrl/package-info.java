/** The general linkage on lists in the form of FEBRL: invented ones of known difficulty, and the published set 1. */
@NullMarked
package vn.sohotich.benchmarks.febrl;

import org.jspecify.annotations.NullMarked;
