/**
 * Imports of workbooks: uploaded, read and checked in the background, shown, then applied as a whole or cancelled. Entry
 * type: {@link vn.sohotich.platform.exchange.importing.Imports}.
 */
@NullMarked
package vn.sohotich.platform.exchange.importing;

import org.jspecify.annotations.NullMarked;
