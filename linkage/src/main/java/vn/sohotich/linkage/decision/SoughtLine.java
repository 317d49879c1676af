package vn.sohotich.linkage.decision;

import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.cleaning.CleanPerson;

/** A sought person with its record and its cleaned form and blocking keys. */
record SoughtLine(SoughtPerson person, SoughtRecord record, CleanPerson clean, long[] keys) {}
