/** The nets of the house: every rule that the build enforces, each with a bad sample that it must catch. */
@NullMarked
package vn.sohotich.platform.architecture;

import org.jspecify.annotations.NullMarked;
