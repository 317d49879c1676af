/**
 * Reads .csv in UTF-8: comma, semicolon or tab, quoted as spreadsheets do.
 */
@NullMarked
package vn.sohotich.platform.exchange.workbook.csv;

import org.jspecify.annotations.NullMarked;
