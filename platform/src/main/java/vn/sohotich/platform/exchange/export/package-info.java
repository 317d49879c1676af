/**
 * Exports of selected records in the form of the official template, as .xls or .xlsx. Entry type:
 * {@link vn.sohotich.platform.exchange.export.Exports}.
 */
@NullMarked
package vn.sohotich.platform.exchange.export;

import org.jspecify.annotations.NullMarked;
