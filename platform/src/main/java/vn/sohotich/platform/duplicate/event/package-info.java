/** Civil-status records as events: who takes part, when it happened, and who of them is known as a citizen. */
@NullMarked
package vn.sohotich.platform.duplicate.event;

import org.jspecify.annotations.NullMarked;
