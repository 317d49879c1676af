/**
 * Linking any two lists by a declared field mapping: what the columns mean, which pairs are compared, which are one
 * person. The same words and weights as the look-up of citizens, without its knowledge of civil-status books.
 */
@NullMarked
package vn.sohotich.linkage.general;

import org.jspecify.annotations.NullMarked;
