/** A population register held in memory: columns of numbers, with every written text kept once. */
@NullMarked
package vn.sohotich.linkage.register;

import org.jspecify.annotations.NullMarked;
