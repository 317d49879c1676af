package vn.sohotich.platform.approval;

import java.time.LocalDate;
import java.util.Set;
import vn.sohotich.platform.record.CivilRecord;

/**
 * All that the approval rules look at.
 *
 * @param contributors the accounts that entered, imported or corrected the record
 */
record ApprovalCase(CivilRecord civilRecord, String approver, Set<String> contributors, LocalDate today) {}
