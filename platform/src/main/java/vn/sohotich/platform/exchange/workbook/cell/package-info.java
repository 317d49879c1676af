/** What single cells of a workbook hold: numbers as people see them, shared texts outside the heap. */
@NullMarked
package vn.sohotich.platform.exchange.workbook.cell;

import org.jspecify.annotations.NullMarked;
