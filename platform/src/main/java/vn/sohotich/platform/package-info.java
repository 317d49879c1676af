/**
 * The application: one package per module, ground floor first.
 */
@NullMarked
package vn.sohotich.platform;

import org.jspecify.annotations.NullMarked;
