/** The eras of the books of a kind: what the pages of each did not have. */
@NullMarked
@NamedInterface("definition")
package vn.sohotich.platform.record.definition.era;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
