/**
 * Which registry office a record belongs to, as of its own time or of a day that is asked for, and what its folder is
 * called.
 */
@NullMarked
@NamedInterface("split")
package vn.sohotich.platform.handover.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
