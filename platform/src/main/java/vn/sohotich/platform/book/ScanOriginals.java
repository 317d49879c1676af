package vn.sohotich.platform.book;

/** Where the pictures lie that scans were made of, under their own hashes. */
public record ScanOriginals(ScanStorage storage) {}
