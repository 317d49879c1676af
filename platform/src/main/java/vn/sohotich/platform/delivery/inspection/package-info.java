/**
 * The sample of a delivery: planned, drawn once with a seed that is kept, and compared with the book field by field by
 * several officers at once.
 */
@NullMarked
package vn.sohotich.platform.delivery.inspection;

import org.jspecify.annotations.NullMarked;
