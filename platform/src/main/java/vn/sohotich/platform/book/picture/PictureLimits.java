package vn.sohotich.platform.book.picture;

/** How large a picture may be: pixels, bytes when it is spread out in memory, pages in one file. */
public record PictureLimits(long pixels, long spreadOut, int pages) {}
