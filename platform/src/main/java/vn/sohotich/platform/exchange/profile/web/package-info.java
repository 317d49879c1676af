/** Screens on which columns are mapped and profiles are looked after. */
@NullMarked
package vn.sohotich.platform.exchange.profile.web;

import org.jspecify.annotations.NullMarked;
