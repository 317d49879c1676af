/**
 * Deliveries of contractors (đợt giao nộp): batches of books with their workbooks and ZIPs, accepted by a sampling plan
 * in which officers compare drawn records with the book. Entry type: {@link vn.sohotich.platform.delivery.Deliveries}. A
 * mark of an officer never changes a record: wrong records go back to their clerk with what the book says.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: web",
            "audit",
            "identity",
            "territory",
            "book",
            "record",
            "record :: definition",
            "exchange",
            "exchange :: importing",
            "exchange :: binding",
            "exchange :: workbook",
            "exchange :: workbook-output",
            "exchange :: document",
            "approval"
        })
package vn.sohotich.platform.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
