/** Entering and correcting single records by keyboard. Internal to the module {@code record}. */
@NullMarked
package vn.sohotich.platform.record.entry;

import org.jspecify.annotations.NullMarked;
