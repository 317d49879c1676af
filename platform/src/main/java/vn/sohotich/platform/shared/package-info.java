/**
 * Ground floor: what every module may lean on.
 */
@NullMarked
package vn.sohotich.platform.shared;

import org.jspecify.annotations.NullMarked;
