/**
 * Long-running work (việc chạy nền): submitted with the transaction that wants it, carried on after a crash, watched and
 * cancelled by the person who asked for it. The entry is {@link Works}; other modules bring a {@link WorkHandler}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit", "identity", "territory"})
package vn.sohotich.platform.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
