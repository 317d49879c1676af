/** Screens of the units and of updating their list. */
@NullMarked
package vn.sohotich.platform.territory.web;

import org.jspecify.annotations.NullMarked;
