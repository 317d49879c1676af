/**
 * The population register (dữ liệu dân cư) as received in extracts: loaded repeatably with history, searched, and offered
 * to the linkage engine as candidates. It decides nothing about records; entry type {@link
 * vn.sohotich.platform.population.PopulationRegister}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared :: *", "audit", "identity", "work"})
package vn.sohotich.platform.population;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
