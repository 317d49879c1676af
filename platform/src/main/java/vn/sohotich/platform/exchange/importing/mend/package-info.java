/**
 * Error workbooks of imports (tệp lỗi): made in the background, downloaded from the page of the import. Entry type:
 * {@link vn.sohotich.platform.exchange.importing.mend.MarkedWorkbooks}.
 */
@NullMarked
package vn.sohotich.platform.exchange.importing.mend;

import org.jspecify.annotations.NullMarked;
