/**
 * What the command {@code split} says about a split folder and about its verification.
 */
@NullMarked
package vn.sohotich.platform.command.split;

import org.jspecify.annotations.NullMarked;
