/**
 * Results of match and link compared with a known truth, without a database.
 */
@NullMarked
package vn.sohotich.platform.command.evaluate;

import org.jspecify.annotations.NullMarked;
