/**
 * The linkage of any two lists by a field mapping, without a database.
 */
@NullMarked
package vn.sohotich.platform.command.link;

import org.jspecify.annotations.NullMarked;
