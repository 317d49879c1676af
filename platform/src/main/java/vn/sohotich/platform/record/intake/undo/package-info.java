/**
 * Undoing an import that took effect (hoàn tác): what stands in the way, and the undoing itself. Modules above say what
 * they have built upon records through {@link vn.sohotich.platform.record.intake.undo.BuiltUpon}. Entry type:
 * {@link vn.sohotich.platform.record.intake.undo.BatchUndoing}.
 */
@NullMarked
@NamedInterface("undo")
package vn.sohotich.platform.record.intake.undo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
