/** Writes records back into the rows of a workbook layout. */
@NullMarked
@NamedInterface("definition")
package vn.sohotich.platform.record.definition.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
