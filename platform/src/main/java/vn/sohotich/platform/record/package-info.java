/**
 * Civil-status records (bản ghi hộ tịch): what was written in the register books, entry by entry, with where every
 * value came from. Entry types: {@link vn.sohotich.platform.record.Records} and
 * {@link vn.sohotich.platform.record.intake.Intake}. It does not look people up, approve or transfer.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared :: web", "audit", "identity", "territory", "book"})
package vn.sohotich.platform.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
