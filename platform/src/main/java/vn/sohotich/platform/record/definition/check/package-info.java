/**
 * Checks over the fields of an entry and over the entries of a file, and the words of what they find. Which checks apply
 * to which fields is data of the definition.
 */
@NullMarked
@NamedInterface("definition")
package vn.sohotich.platform.record.definition.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
