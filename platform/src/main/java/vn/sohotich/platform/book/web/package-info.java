/** Page images and scans over HTTP. */
@NullMarked
package vn.sohotich.platform.book.web;

import org.jspecify.annotations.NullMarked;
