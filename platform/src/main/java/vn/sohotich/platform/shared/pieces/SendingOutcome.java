package vn.sohotich.platform.shared.pieces;

import vn.sohotich.platform.shared.Refusal;

/** What came of announcing a file. */
public sealed interface SendingOutcome {
    /** Its pieces may come; when the same file was begun before, {@code sending} says what is here already. */
    record Open(Sending sending) implements SendingOutcome {}

    /** The file will not be taken. */
    record Refused(Refusal refusal) implements SendingOutcome {}
}
