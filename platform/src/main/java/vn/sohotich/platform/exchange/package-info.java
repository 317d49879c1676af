/**
 * Files in and out: workbooks to import, ZIPs of page scans to bind, selections to export. Entry types:
 * {@link vn.sohotich.platform.exchange.importing.Imports} and {@link vn.sohotich.platform.exchange.export.Exports}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: web",
            "audit",
            "identity",
            "territory",
            "work",
            "book",
            "book :: cut",
            "book :: storage",
            "population",
            "record",
            "record :: definition",
            "record :: intake",
            "record :: answer",
            "record :: undo"
        })
package vn.sohotich.platform.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
