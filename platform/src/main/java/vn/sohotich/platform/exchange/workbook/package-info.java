/**
 * Workbooks as they arrive: .xlsx, .xls and .csv read row by row in constant memory, the data sheet found by its
 * header, every hostile or broken file refused with its own code.
 */
@NullMarked
@NamedInterface("workbook")
package vn.sohotich.platform.exchange.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
