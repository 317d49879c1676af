package vn.sohotich.platform.record.intake.answer;

import vn.sohotich.platform.record.definition.Severity;

/** What became of one kind of finding at one field: how often it is gone, still there, and new; field may be empty. */
public record AnswerTally(String code, Severity severity, String field, long gone, long remains, long fresh) {}
