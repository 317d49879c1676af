/**
 * What the inspection came to: errors per field and book with their certainty, the verdict on every lot, the minutes of
 * acceptance and the workbook of errors for the contractor.
 */
@NullMarked
package vn.sohotich.platform.delivery.result;

import org.jspecify.annotations.NullMarked;
