/** Bindings of page scans in the browser and through REST. */
@NullMarked
package vn.sohotich.platform.exchange.binding.web;

import org.jspecify.annotations.NullMarked;
