/** Screens and REST of the transfer: what is ready, what runs, receipts. */
@NullMarked
package vn.sohotich.platform.registry.web;

import org.jspecify.annotations.NullMarked;
