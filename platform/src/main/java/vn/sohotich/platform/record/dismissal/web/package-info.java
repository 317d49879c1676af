/** Dismissing findings on the screen and for machines. Internal to the module {@code record}. */
@NullMarked
package vn.sohotich.platform.record.dismissal.web;

import org.jspecify.annotations.NullMarked;
