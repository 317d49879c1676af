package vn.sohotich.platform.record.intake.undo;

import java.util.UUID;

/** A record that stands in the way of undoing an import, and why: the message {@code undo.obstacle.<reason>}. */
public record UndoObstacle(UUID recordId, String number, String book, String reason) {}
