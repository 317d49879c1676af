/**
 * False alarms dismissed with a reason (bỏ qua có lý do): who dismissed which finding and why, taken back at will. Entry type:
 * {@link vn.sohotich.platform.record.dismissal.Dismissals}. Internal to the module {@code record}.
 */
@NullMarked
package vn.sohotich.platform.record.dismissal;

import org.jspecify.annotations.NullMarked;
