/** Personal identification numbers (số định danh cá nhân) and older identity card numbers. */
@NullMarked
package vn.sohotich.linkage.personalid;

import org.jspecify.annotations.NullMarked;
