package vn.sohotich.platform.book.intake;

/** The picture that a scan's PDF was made of, kept as received: its hash, media type and size in bytes. */
public record ScanOriginal(String sha256, String mediaType, long size) {}
