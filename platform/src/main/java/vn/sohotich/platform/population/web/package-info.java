/** Pages and REST of the population register. */
@NullMarked
package vn.sohotich.platform.population.web;

import org.jspecify.annotations.NullMarked;
