/**
 * The error workbook (tệp lỗi): the sender's own workbook with faulty cells coloured and noted, a column of codes and a
 * summary sheet, everything else as it was; and the signs by which its mended form is known again. Entry type:
 * {@link vn.sohotich.platform.exchange.workbook.marking.ErrorWorkbook}.
 */
@NullMarked
@NamedInterface("workbook-marking")
package vn.sohotich.platform.exchange.workbook.marking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
