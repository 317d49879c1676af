/**
 * The look-up of people who are typed but not yet kept: the register's likeliest candidates, quietly, while the book is
 * copied. Nothing is kept but the audit entry.
 */
@NullMarked
package vn.sohotich.platform.reconciliation.typing;

import org.jspecify.annotations.NullMarked;
