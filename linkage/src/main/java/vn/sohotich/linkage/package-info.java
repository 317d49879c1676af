/**
 * Finds the person of a civil-status record in the population register: names, partial dates, personal ids,
 * comparison, blocking, scoring and explanation. Pure Java, no framework.
 */
@NullMarked
package vn.sohotich.linkage;

import org.jspecify.annotations.NullMarked;
