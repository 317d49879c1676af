/**
 * Imports of workbooks: uploaded, read and checked in the background, shown, then applied as a whole or cancelled. Entry
 * type: {@link vn.sohotich.platform.exchange.importing.Imports}.
 */
@NullMarked
@NamedInterface("importing")
package vn.sohotich.platform.exchange.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
