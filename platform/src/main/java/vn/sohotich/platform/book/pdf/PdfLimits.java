package vn.sohotich.platform.book.pdf;

/** How much a scan may be: bytes of the file, pages, and bytes that its streams unfold to. */
public record PdfLimits(long bytes, int pages, long unfolded) {
    /** 50 MB, 50 pages, 128 MB in one stream. */
    public static final PdfLimits USUAL = new PdfLimits(50L << 20, 50, 128L << 20);
}
