/** The whole job, from the police's workbook to records in the registry: by keyboard, by REST, and through crashes. */
@NullMarked
package vn.sohotich.platform.endtoend;

import org.jspecify.annotations.NullMarked;
