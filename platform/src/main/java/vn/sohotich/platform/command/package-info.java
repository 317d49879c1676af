/**
 * Batch commands that need neither server nor database: check, convert, match, explain, link, evaluate, template. The
 * entry type is {@link vn.sohotich.platform.command.Commands}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "record::definition",
            "exchange::workbook",
            "exchange::workbook-output",
            "exchange::workbook-marking",
            "reconciliation::waterfall"
        })
package vn.sohotich.platform.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
