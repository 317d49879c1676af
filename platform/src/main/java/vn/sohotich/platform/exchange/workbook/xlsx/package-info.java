/**
 * Reads .xlsx part by part: the package is judged before anything of it is believed, its XML may not declare anything,
 * and its shared strings lie outside the heap when they are many.
 */
@NullMarked
package vn.sohotich.platform.exchange.workbook.xlsx;

import org.jspecify.annotations.NullMarked;
