/**
 * What is kept of an entry and how it is written to the database: contents, findings, place in the book, search keys.
 * Internal to the module {@code record}.
 */
@NullMarked
package vn.sohotich.platform.record.store;

import org.jspecify.annotations.NullMarked;
