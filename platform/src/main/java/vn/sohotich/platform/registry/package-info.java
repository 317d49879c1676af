/**
 * The electronic civil-status database (cơ sở dữ liệu hộ tịch điện tử) and the transfer into it: immutable versions of
 * approved records, one receipt each. Entry types: {@link vn.sohotich.platform.registry.Transfers} and
 * {@link vn.sohotich.platform.registry.Registry}. It approves nothing and corrects nothing.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "identity",
            "territory",
            "work",
            "book",
            "record",
            "record :: definition"
        })
@NullMarked
package vn.sohotich.platform.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
