/** Loading an extract of the population register: header, rows, staging table, one set-based merge with history. */
@NullMarked
package vn.sohotich.platform.population.load;

import org.jspecify.annotations.NullMarked;
