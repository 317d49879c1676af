/**
 * Sending large files in pieces from a browser or a program, for whatever takes files: page scans, workbooks, extracts.
 * Entry type: {@link vn.sohotich.platform.exchange.sending.Sendings}.
 */
@NullMarked
package vn.sohotich.platform.exchange.sending;

import org.jspecify.annotations.NullMarked;
