/**
 * Mended error workbooks (bản sửa của tệp lỗi): which rows of the import they answer were touched, what became of the
 * findings, and rows that wait no longer because their mended form came first. Entry type:
 * {@link vn.sohotich.platform.record.intake.answer.Answers}.
 */
@NullMarked
@NamedInterface("answer")
package vn.sohotich.platform.record.intake.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
