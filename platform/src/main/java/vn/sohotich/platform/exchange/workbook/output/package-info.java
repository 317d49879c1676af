/**
 * Writes workbooks: records in the layout of the 158 software as .xls or .xlsx, and empty templates with code lists and
 * drop-downs. Files appear under their name only when they are whole.
 */
@NullMarked
@NamedInterface("workbook-output")
package vn.sohotich.platform.exchange.workbook.output;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
