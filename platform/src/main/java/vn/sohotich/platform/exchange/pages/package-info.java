/**
 * The pages of a book as a whole: which numbers have no record or no scan, all scans as one ZIP named as the province wants
 * it, and attaching pages by hand. Entry types: {@link vn.sohotich.platform.exchange.pages.BookGaps},
 * {@link vn.sohotich.platform.exchange.pages.HandBinding}.
 */
@NullMarked
package vn.sohotich.platform.exchange.pages;

import org.jspecify.annotations.NullMarked;
