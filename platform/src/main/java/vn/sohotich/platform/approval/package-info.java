/**
 * Checks a record against its page scan and approves it or sends it back (kiểm tra, phê duyệt). Entry type:
 * {@link vn.sohotich.platform.approval.Approval}. It does not correct records and does not transfer them. Implements
 * step 4 of the June 2024 letter: nothing is approved without its scanned page.
 */
@ApplicationModule(allowedDependencies = {"shared", "identity", "territory", "record", "record :: definition"})
@NullMarked
package vn.sohotich.platform.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
