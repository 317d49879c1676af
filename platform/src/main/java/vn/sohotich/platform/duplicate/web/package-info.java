/** Pages and REST of doubts. */
@NullMarked
package vn.sohotich.platform.duplicate.web;

import org.jspecify.annotations.NullMarked;
