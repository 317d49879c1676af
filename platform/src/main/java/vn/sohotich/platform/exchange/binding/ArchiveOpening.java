package vn.sohotich.platform.exchange.binding;

import vn.sohotich.platform.shared.Refusal;

/** A ZIP that can be read, or why it cannot. */
sealed interface ArchiveOpening {
    record Opened(Archive archive) implements ArchiveOpening {}

    record Unreadable(Refusal refusal) implements ArchiveOpening {}
}
