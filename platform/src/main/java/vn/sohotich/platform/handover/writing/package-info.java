/**
 * Rows on their way from the inputs into the files of the offices: spooled per file, then written one workbook at a time
 * into a folder that appears only when it is whole.
 */
@NullMarked
package vn.sohotich.platform.handover.writing;

import org.jspecify.annotations.NullMarked;
