/**
 * Taking in the rows of an import: staged and compared with what is there, shown, then applied as a whole or dropped.
 * Entry type: {@link vn.sohotich.platform.record.intake.Intake}.
 */
@NullMarked
@NamedInterface("intake")
package vn.sohotich.platform.record.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
