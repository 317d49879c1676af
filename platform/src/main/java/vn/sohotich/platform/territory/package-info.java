/**
 * Administrative units (đơn vị hành chính) over time: what a code meant when, who is under whom, and which unit a place
 * written in a book means.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared :: web", "audit", "identity"})
package vn.sohotich.platform.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
