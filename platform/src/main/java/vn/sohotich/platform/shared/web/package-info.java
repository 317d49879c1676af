/**
 * What every page shares: the language of the reader and the message bundles of all modules.
 */
@NullMarked
@NamedInterface("web")
package vn.sohotich.platform.shared.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
