package vn.sohotich.platform.exchange.workbook.marking;

import vn.sohotich.platform.record.definition.Finding;

/** A finding at its column, counted from 0; below zero when it is about the whole row. */
record Mark(int column, Finding finding) {}
