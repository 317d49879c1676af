/** A small house with a stair that goes the wrong way. */
@NullMarked
package vn.sohotich.platform.architecture.tooth.house;

import org.jspecify.annotations.NullMarked;
