/**
 * Looks over all entries of a file while they go by: what repeats, what is out of order, which numbers of a book are
 * missing. Memory grows with a few bytes for each row and a bit for each number, whatever the size of the cells. Entry type:
 * {@link vn.sohotich.platform.record.definition.watch.BookWatch}.
 */
@NullMarked
@NamedInterface("definition")
package vn.sohotich.platform.record.definition.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
