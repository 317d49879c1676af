/**
 * Parts of scanned pages: an A3 double page split into left and right, a margin cut off, a page turned. The scan itself is
 * never changed. Entry type: {@link vn.sohotich.platform.book.cut.Cuts}.
 */
@NullMarked
@NamedInterface("cut")
package vn.sohotich.platform.book.cut;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
