/** The screens of deliveries: list, one delivery, and the comparison of a drawn record with its page. */
@NullMarked
package vn.sohotich.platform.delivery.web;

import org.jspecify.annotations.NullMarked;
