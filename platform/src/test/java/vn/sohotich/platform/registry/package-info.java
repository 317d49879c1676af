/** What the registry promises: each record once, whatever fails in between. */
@NullMarked
package vn.sohotich.platform.registry;

import org.jspecify.annotations.NullMarked;
