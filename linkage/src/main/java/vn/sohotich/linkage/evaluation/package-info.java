/** How good decisions and links are against a known truth: precision, recall, F1 and outcome classes, with their uncertainty. */
@NullMarked
package vn.sohotich.linkage.evaluation;

import org.jspecify.annotations.NullMarked;
