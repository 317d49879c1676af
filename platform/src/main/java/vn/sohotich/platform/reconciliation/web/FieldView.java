package vn.sohotich.platform.reconciliation.web;

import java.util.List;
import vn.sohotich.platform.reconciliation.words.Span;

/** One compared field on the screen: the book's value beside the register's, with the verdict's word key. */
record FieldView(String labelKey, List<Span> book, List<Span> register, String verdict) {}
