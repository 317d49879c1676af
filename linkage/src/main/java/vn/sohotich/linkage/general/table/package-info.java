/** Two lists in memory: each distinct value once, each row as positions of its values, keys for blocking. */
@NullMarked
package vn.sohotich.linkage.general.table;

import org.jspecify.annotations.NullMarked;
