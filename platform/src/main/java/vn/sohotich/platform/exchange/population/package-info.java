/** Extracts of the population register as files: the rows for the module that keeps the register. */
@NullMarked
package vn.sohotich.platform.exchange.population;

import org.jspecify.annotations.NullMarked;
