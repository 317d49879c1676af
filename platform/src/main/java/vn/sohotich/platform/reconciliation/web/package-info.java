/** Pages and REST of the look-up. */
@NullMarked
package vn.sohotich.platform.reconciliation.web;

import org.jspecify.annotations.NullMarked;
