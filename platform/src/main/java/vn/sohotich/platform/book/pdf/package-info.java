/** Opens the PDFs of page scans: inspects them, draws their pages, keeps the drawn images. */
@NullMarked
package vn.sohotich.platform.book.pdf;

import org.jspecify.annotations.NullMarked;
