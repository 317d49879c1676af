/** Screens and REST resources of the records and register books. */
@NullMarked
package vn.sohotich.platform.record.web;

import org.jspecify.annotations.NullMarked;
