/**
 * The desk: the frame around every screen, today's work, the audit log for auditors, and the pages shown when something
 * is refused, missing or broken. It keeps no records of its own. Vietnamese term: việc của tôi.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "shared :: web", "audit", "identity", "identity :: problem", "work"})
package vn.sohotich.platform.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
