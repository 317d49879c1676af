package vn.sohotich.platform.book.drawing;

import java.util.List;

/**
 * What stands on a drawn page: the printed heading, and lines with a printed label and a handwritten value.
 *
 * @param seed decides the small slants of the hand, so that the same page is drawn the same way
 */
public record DrawnPage(
        String office, String heading, String numberLine, List<Line> lines, String signature, long seed) {
    public DrawnPage {
        lines = List.copyOf(lines);
    }

    /** A printed label and what was written behind it. */
    public record Line(String label, String value) {}
}
