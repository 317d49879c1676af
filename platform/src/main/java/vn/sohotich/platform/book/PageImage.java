package vn.sohotich.platform.book;

import vn.sohotich.platform.shared.Refusal;

/** One page of a scan as a picture, or why there is none. */
public sealed interface PageImage {
    /** A JPEG. {@code tag} names this very picture: same tag, same bytes. */
    record Drawn(byte[] jpeg, String tag) implements PageImage {}

    record Refused(Refusal refusal) implements PageImage {}
}
