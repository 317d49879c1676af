/** What approval demands, one fact at a time. */
@NullMarked
package vn.sohotich.platform.approval;

import org.jspecify.annotations.NullMarked;
