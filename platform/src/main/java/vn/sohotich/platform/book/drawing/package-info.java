/** Draws pages of invented books as real PDF files, for the demonstration and for trying things out. */
@NamedInterface("drawing")
@NullMarked
package vn.sohotich.platform.book.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
