/** Where page scans and their originals lie: by content, in folders of the data folder. */
@NullMarked
@NamedInterface("storage")
package vn.sohotich.platform.book.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
