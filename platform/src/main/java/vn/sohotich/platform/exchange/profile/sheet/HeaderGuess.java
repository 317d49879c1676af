package vn.sohotich.platform.exchange.profile.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sohotich.platform.exchange.workbook.SheetRow;

/**
 * Where the header of an unknown workbook may be: the row among the first twenty of any sheet with the most headings
 * that are known words, and above all with text where data would have numbers and dates.
 */
public final class HeaderGuess {
    private static final int FEWEST = 3;
    private static final int LONGEST_HEADING = 120;

    private final Predicate<String> isKnown;

    /** {@code isKnown} tells whether a heading has a meaning. */
    public HeaderGuess(Predicate<String> isKnown) {
        this.isKnown = isKnown;
    }

    private record Scored(HeaderBlock block, double score) {}

    /** The likeliest header; nothing when no row looks like one. */
    public Optional<HeaderBlock> of(List<SheetSample> samples) {
        List<Scored> all = new ArrayList<>();
        for (SheetSample sample : samples) {
            for (SheetRow row : sample.top()) {
                int depth = HeaderBlock.isJoined(sample, row.number(), row.cells().length) ? 2 : 1;
                HeaderBlock.at(sample, row.number(), depth)
                        .filter(block -> !block.data().isEmpty())
                        .map(block -> new Scored(block, score(block)))
                        .filter(scored -> scored.score() > 0)
                        .ifPresent(all::add);
            }
        }
        return all.stream().max(Comparator.comparingDouble(Scored::score)).map(Scored::block);
    }

    /** All headers that a profile may have been made for. */
    public static List<HeaderBlock> possible(List<SheetSample> samples) {
        List<HeaderBlock> all = new ArrayList<>();
        for (SheetSample sample : samples) {
            for (SheetRow row : sample.top()) {
                HeaderBlock.at(sample, row.number(), 1).ifPresent(all::add);
                HeaderBlock.at(sample, row.number(), 2).ifPresent(all::add);
            }
        }
        return all;
    }

    private double score(HeaderBlock block) {
        List<String> headings =
                block.headers().stream().filter(heading -> !heading.isBlank()).toList();
        if (headings.size() < FEWEST) {
            return 0;
        }
        double score = block.sheet().hidden() ? -1 : 0;
        for (String heading : headings) {
            boolean text = heading.length() <= LONGEST_HEADING && isHeading(heading);
            score += isKnown.test(heading) ? 3 : text ? 1 : -2;
        }
        return score;
    }

    private static boolean isHeading(String text) {
        long letters =
                text.chars().filter(c -> Character.isLetter(c) || c > 0xA0).count();
        long digits = text.chars().filter(Character::isDigit).count();
        return letters > digits;
    }
}
