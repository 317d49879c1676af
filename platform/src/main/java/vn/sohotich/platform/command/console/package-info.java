/**
 * What a command says, in which language and to whom.
 */
@NullMarked
package vn.sohotich.platform.command.console;

import org.jspecify.annotations.NullMarked;
