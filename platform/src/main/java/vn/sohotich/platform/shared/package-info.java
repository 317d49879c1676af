/**
 * The ground that every module stands on: refusals, windows of a list, stored uploads, the database and its migrations.
 * It knows nothing of civil status.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package vn.sohotich.platform.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
