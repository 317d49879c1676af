package vn.sohotich.linkage.decision;

import vn.sohotich.linkage.BasicField;

/** The book's value of one field beside the register's, both as written. */
public record FieldComparison(BasicField field, String bookValue, String registerValue, Verdict verdict) {}
