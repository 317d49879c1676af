package vn.sohotich.platform.delivery.inspection;

/** How many of the drawn records are compared, and how many somebody has open right now. */
public record Progress(int drawn, int checked, int taken) {
    public int open() {
        return drawn - checked;
    }

    /** In whole per cent. */
    public int percent() {
        return drawn == 0 ? 0 : checked * 100 / drawn;
    }
}
