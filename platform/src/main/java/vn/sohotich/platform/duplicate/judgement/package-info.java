/** When two entries are one event, and when two events contradict each other: rules without a database. */
@NullMarked
package vn.sohotich.platform.duplicate.judgement;

import org.jspecify.annotations.NullMarked;
