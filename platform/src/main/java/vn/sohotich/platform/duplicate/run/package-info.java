/** The comparing itself: incremental after every look-up, or a walk through the whole registry. */
@NullMarked
package vn.sohotich.platform.duplicate.run;

import org.jspecify.annotations.NullMarked;
