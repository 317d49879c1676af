package vn.sohotich.platform.handover.split;

import java.time.Clock;
import vn.sohotich.platform.handover.office.Offices;
import vn.sohotich.platform.handover.writing.Spool;
import vn.sohotich.platform.record.definition.BookTypes;

/** What every sheet of a split is sorted with: the kinds of books, the target, the offices, and where the rows go. */
record Ground(BookTypes types, Target target, Clock clock, Offices offices, Spool spool) {}
