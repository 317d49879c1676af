/**
 * The proof that a split lost nothing: hashes of rows, sums that add up, the manifest, and its verifier. Knows nothing of
 * how the split was made.
 */
@NullMarked
@NamedInterface("proof")
package vn.sohotich.platform.handover.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
