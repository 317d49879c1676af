/**
 * Kinds of books described once: a {@link vn.sohotich.platform.record.definition.BookType} names the fields of a page,
 * its persons, its workbook layouts and its rules, and everything else is derived from it. Entry type:
 * {@link vn.sohotich.platform.record.definition.BookTypes}. Knows neither database nor framework.
 */
@NullMarked
@NamedInterface("definition")
package vn.sohotich.platform.record.definition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
