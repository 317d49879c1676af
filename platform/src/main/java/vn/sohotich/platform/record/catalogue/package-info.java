/** The catalogue of findings on the screen and for machines. Internal to the module {@code record}. */
@NullMarked
package vn.sohotich.platform.record.catalogue;

import org.jspecify.annotations.NullMarked;
