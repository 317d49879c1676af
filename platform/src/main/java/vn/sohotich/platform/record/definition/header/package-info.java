/** Recognises the header row of a workbook in spite of trailing blanks, hints, letter case and misspelt names. */
@NullMarked
package vn.sohotich.platform.record.definition.header;

import org.jspecify.annotations.NullMarked;
