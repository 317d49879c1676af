/** Reads definitions of kinds of books and code lists from YAML and refuses what does not hold together. */
@NullMarked
package vn.sohotich.platform.record.definition.loading;

import org.jspecify.annotations.NullMarked;
