package vn.sohotich.platform.command.link;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.sohotich.platform.command.link.Linking.Oddity;

/** Turns the counts of a file into what is worth telling. */
final class Oddities {

    private Oddities() {}

    static List<Oddity> of(Path file, ListFile.Counts counts) {
        return Stream.of(
                        new Oddity(file, "no-rows", counts.rows() == 0 ? 1 : 0),
                        new Oddity(file, "without-id", counts.withoutId()),
                        new Oddity(file, "repeated-id", counts.repeatedIds()),
                        new Oddity(file, "too-wide", counts.tooWide()))
                .filter(oddity -> oddity.count() > 0)
                .toList();
    }

    static List<Oddity> and(List<Oddity> first, List<Oddity> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
