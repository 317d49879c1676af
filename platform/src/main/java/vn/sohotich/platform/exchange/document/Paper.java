package vn.sohotich.platform.exchange.document;

import java.util.List;

/** An official paper: its blocks from top to bottom. */
public record Paper(String title, List<Block> blocks) {
    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** How a line looks. */
    public enum Look {
        PLAIN,
        ITALIC,
        STRONG,
        HEADING,
        TITLE
    }

    /** One part of a paper. */
    public sealed interface Block {}

    /** A paragraph over the whole width; titles stand in the middle. */
    public record Line(String text, Look look) implements Block {}

    /** Two columns without borders, each line in the middle of its column: issuing offices, signatures. */
    public record Sides(List<Line> left, List<Line> right) implements Block {
        public Sides {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /** A table with borders; its header stands again on every page. */
    public record Grid(List<String> header, List<List<String>> rows) implements Block {
        public Grid {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
