/** Candidates that were gathered in one place, as the source that the linkage engine asks. */
@NullMarked
package vn.sohotich.cluster.blocks;

import org.jspecify.annotations.NullMarked;
