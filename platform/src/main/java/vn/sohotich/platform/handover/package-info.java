/**
 * Hand-over of the police's extract to the registry offices (June 2024 letter, steps 1 and 2; chuyển giao, tách tệp): one
 * big extract is cut per office and kind of book, with a manifest that proves that nothing was lost. Entry types:
 * {@link vn.sohotich.platform.handover.split.Split} and {@link vn.sohotich.platform.handover.proof.Verification}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "territory",
            "book",
            "record::definition",
            "exchange::workbook",
            "exchange::workbook-output",
            "exchange::workbook-xls"
        })
package vn.sohotich.platform.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
