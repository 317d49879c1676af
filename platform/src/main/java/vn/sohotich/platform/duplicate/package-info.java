/**
 * The same event entered twice, and records that contradict each other (nghi vấn trùng, mâu thuẫn): finds them with the
 * engine of the look-up and keeps what people decide about them. It never deletes, merges or corrects a record; entry type
 * {@link vn.sohotich.platform.duplicate.Duplicates}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: *",
            "audit",
            "identity",
            "identity :: *",
            "territory",
            "work",
            "population",
            "record",
            "record :: definition",
            "record :: undo",
            "reconciliation",
            "reconciliation :: words",
            "approval"
        })
package vn.sohotich.platform.duplicate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
