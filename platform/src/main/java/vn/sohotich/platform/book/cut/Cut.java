package vn.sohotich.platform.book.cut;

/**
 * What is cut out of a scan: the page (from 1), the rectangle in thousandths of the page as it is seen, from its upper left
 * corner, and how far the part is turned clockwise afterwards (0, 90, 180, 270).
 */
public record Cut(int page, int left, int top, int width, int height, int turn) {
    public static final int WHOLE = 1000;
    private static final int LEAST = 20;

    /** Whether this names a part of a page that somebody could read. */
    public boolean isSound() {
        return page >= 1
                && left >= 0
                && top >= 0
                && width >= LEAST
                && height >= LEAST
                && left + width <= WHOLE
                && top + height <= WHOLE
                && turn >= 0
                && turn < 360
                && turn % 90 == 0;
    }

    /** Whether nothing would be cut or turned. */
    public boolean isNothing() {
        return width == WHOLE && height == WHOLE && turn == 0;
    }
}
