package vn.sohotich.platform.book.pdf;

/** Which picture: content, page (from 1), width in pixels, turn in degrees (0, 90, 180, 270). */
public record PageKey(String sha256, int page, int width, int rotation) {
    public static final int NARROWEST = 100;
    public static final int WIDEST = 2400;
    private static final int STEP = 100;

    /** The nearest picture that is drawn: widths go in steps of a hundred pixels, turns in quarters. */
    public static PageKey nearest(String sha256, int page, int width, int rotation) {
        int bounded = Math.clamp(width, NARROWEST, WIDEST);
        int quarter = Math.floorMod(Math.round(rotation / 90f), 4) * 90;
        return new PageKey(sha256, page, (bounded + STEP - 1) / STEP * STEP, quarter);
    }

    /** A name that is unique among all pictures. */
    public String tag() {
        return sha256 + "-" + page + "-" + width + "-" + rotation;
    }
}
