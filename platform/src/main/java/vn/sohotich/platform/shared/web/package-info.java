/**
 * What every page shares: the language of the reader and the message bundles of all modules.
 */
@NullMarked
package vn.sohotich.platform.shared.web;

import org.jspecify.annotations.NullMarked;
