package vn.sohotich.platform.book;

/** One page of a scan as a JPEG. {@code tag} names this very picture: same tag, same bytes. */
public record PageImage(byte[] jpeg, String tag) {}
