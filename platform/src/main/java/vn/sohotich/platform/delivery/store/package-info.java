/** The rows of deliveries, their books, lots, samples and marks. */
@NullMarked
package vn.sohotich.platform.delivery.store;

import org.jspecify.annotations.NullMarked;
