/**
 * Look-up of every person of every record in the population register (đối chiếu): outcome, field by field comparison and
 * the reason in words; a person's decision outranks the engine's. It changes neither record nor register; entry type
 * {@link vn.sohotich.platform.reconciliation.Reconciliation}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: *",
            "audit",
            "identity",
            "identity :: *",
            "territory",
            "work",
            "population",
            "record",
            "record :: definition",
            "record :: undo"
        })
package vn.sohotich.platform.reconciliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
