package vn.sohotich.platform.book;

import vn.sohotich.platform.shared.Refusal;

/** A page drawn, or why it cannot be. */
public sealed interface PageImageOutcome {
    record Drawn(PageImage image) implements PageImageOutcome {}

    record Refused(Refusal refusal) implements PageImageOutcome {}
}
