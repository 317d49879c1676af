/** Findings about the file of an import as a whole. Internal to the module {@code exchange}. */
@NullMarked
package vn.sohotich.platform.exchange.finding;

import org.jspecify.annotations.NullMarked;
