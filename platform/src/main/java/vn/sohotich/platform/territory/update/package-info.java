/** Updating the list of units (cập nhật danh mục) from an official file: what it would do, then all of it or nothing. */
@NullMarked
package vn.sohotich.platform.territory.update;

import org.jspecify.annotations.NullMarked;
