/** Empty workbooks to be filled in by hand: of a kind of book, or with office and number of a chosen book. */
@NullMarked
package vn.sohotich.platform.exchange.template;

import org.jspecify.annotations.NullMarked;
