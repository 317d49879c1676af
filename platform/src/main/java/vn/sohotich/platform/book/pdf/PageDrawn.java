package vn.sohotich.platform.book.pdf;

import vn.sohotich.platform.shared.Refusal;

/** A page as JPEG bytes, or why it could not be drawn. */
public sealed interface PageDrawn {
    record Picture(byte[] jpeg) implements PageDrawn {}

    record Not(Refusal refusal) implements PageDrawn {}
}
