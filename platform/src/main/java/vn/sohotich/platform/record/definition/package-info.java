/**
 * Kinds of books described once: fields, persons in roles, layouts, code lists and rules, and the reading of one entry
 * by them. No framework and no database.
 */
@NullMarked
package vn.sohotich.platform.record.definition;

import org.jspecify.annotations.NullMarked;
