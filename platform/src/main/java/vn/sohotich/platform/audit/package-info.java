/**
 * The audit trail (nhật ký): who did what, when, to which subject. Its only entry is {@link AuditTrail}; entries are
 * appended in the transaction of the act and never changed. It holds codes and counts, no names of people.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.sohotich.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
