/**
 * The look-up of a file of records in a file of people, without a database.
 */
@NullMarked
package vn.sohotich.platform.command.match;

import org.jspecify.annotations.NullMarked;
