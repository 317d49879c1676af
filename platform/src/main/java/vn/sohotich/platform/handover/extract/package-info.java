/**
 * What is handed over: workbooks with all their sheets, hidden ones too, and the list that the sender declares.
 */
@NullMarked
package vn.sohotich.platform.handover.extract;

import org.jspecify.annotations.NullMarked;
