/**
 * How programs are told "no": refusals and faults as problem details (RFC 9457) in Vietnamese or English.
 */
@NullMarked
@NamedInterface("problem")
package vn.sohotich.platform.identity.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
