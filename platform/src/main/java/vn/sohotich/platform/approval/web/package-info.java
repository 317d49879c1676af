/** Screens and REST of approval: the queue and the review of one record beside its scan. */
@NullMarked
package vn.sohotich.platform.approval.web;

import org.jspecify.annotations.NullMarked;
