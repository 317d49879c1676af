/**
 * PostgreSQL as the application needs it: found or started, durable, migrated by the owner, used by a role without DDL.
 */
@NullMarked
package vn.sohotich.platform.shared.database;

import org.jspecify.annotations.NullMarked;
