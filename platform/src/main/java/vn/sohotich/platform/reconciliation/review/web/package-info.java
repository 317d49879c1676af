/** The screen and REST of the clerical review. */
@NullMarked
package vn.sohotich.platform.reconciliation.review.web;

import org.jspecify.annotations.NullMarked;
