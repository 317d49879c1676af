/**
 * Binding of page scans (gắn bản chụp): a ZIP of PDFs is read in the background, each file bound to the one record that
 * its name means, and everything that could not be bound is listed with its remedy. Entry type:
 * {@link vn.sohotich.platform.exchange.binding.ScanBindings}. It replaces no scan that a record has.
 */
@NullMarked
@NamedInterface("binding")
package vn.sohotich.platform.exchange.binding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
