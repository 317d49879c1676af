/**
 * Starting the application from a command line: options, the words on the console, and clear ends when it cannot start.
 */
@NullMarked
package vn.sohotich.platform.shared.start;

import org.jspecify.annotations.NullMarked;
