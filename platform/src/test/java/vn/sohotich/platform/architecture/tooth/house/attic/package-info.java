/** Stands above the cellar. */
@ApplicationModule(allowedDependencies = {"cellar"})
@NullMarked
package vn.sohotich.platform.architecture.tooth.house.attic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
