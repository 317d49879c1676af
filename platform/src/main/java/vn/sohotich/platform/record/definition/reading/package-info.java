/**
 * Reads rows of workbooks and typed pages into {@link vn.sohotich.platform.record.definition.reading.Entry entries}:
 * the cell as written beside its normalised value, and what was found on the way. Missing stays missing.
 */
@NullMarked
@NamedInterface("definition")
package vn.sohotich.platform.record.definition.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
