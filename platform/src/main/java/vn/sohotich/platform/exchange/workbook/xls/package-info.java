/**
 * Reads .xls (Excel 97 and later) record by record, never as a tree of cells.
 */
@NullMarked
@NamedInterface("workbook-xls")
package vn.sohotich.platform.exchange.workbook.xls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
