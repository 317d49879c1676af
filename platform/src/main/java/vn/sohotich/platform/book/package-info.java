/**
 * Register books (sổ hộ tịch), the scans of their pages and the images drawn from those scans; the entries themselves
 * belong to {@code record}. Entry types: {@link vn.sohotich.platform.book.RegisterBooks},
 * {@link vn.sohotich.platform.book.Scans}, {@link vn.sohotich.platform.book.PageImages}.
 */
@ApplicationModule(allowedDependencies = {"shared", "audit", "identity"})
@NullMarked
package vn.sohotich.platform.book;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
