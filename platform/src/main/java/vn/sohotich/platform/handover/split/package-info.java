/**
 * Cuts an extract per registry office and kind of book, row by row, into a folder that appears only when it is whole.
 */
@NullMarked
@NamedInterface("split")
package vn.sohotich.platform.handover.split;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
