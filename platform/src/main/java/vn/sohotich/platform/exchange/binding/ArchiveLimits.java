package vn.sohotich.platform.exchange.binding;

/** How much a ZIP of scans may hold: entries, bytes of one entry unpacked, bytes of all, and how far it may unfold. */
record ArchiveLimits(int entries, long entryBytes, long totalBytes, int ratio) {
    static final ArchiveLimits USUAL = new ArchiveLimits(70_000, 50L << 20, 20L << 30, 200);

    /** Unfolding is measured only beyond so many bytes: small files of blanks are no attack. */
    static final long HARMLESS = 16L << 20;
}
