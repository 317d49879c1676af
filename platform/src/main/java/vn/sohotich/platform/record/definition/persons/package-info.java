/** The persons of an entry as the look-up in the population register wants them. */
@NullMarked
@NamedInterface("definition")
package vn.sohotich.platform.record.definition.persons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
