package vn.sohotich.platform.book.intake;

import vn.sohotich.platform.book.storage.ScanStorage;

/** Where the pictures lie that scans were made of, under their own hashes. */
public record ScanOriginals(ScanStorage storage) {}
