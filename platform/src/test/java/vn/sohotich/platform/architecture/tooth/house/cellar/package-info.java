/** May use nothing, and uses the attic. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.sohotich.platform.architecture.tooth.house.cellar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
