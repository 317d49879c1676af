package vn.sohotich.platform.handover.proof;

import java.util.ArrayList;
import java.util.List;

/** Gathers differences from several threads; keeps the first of them and counts all. */
final class Differences {

    private static final int MOST = 10_000;

    private final List<Difference> kept = new ArrayList<>();
    private long count;

    synchronized void add(Difference.Code code, String file, long row, String... args) {
        count++;
        if (kept.size() < MOST) {
            kept.add(Difference.of(code, file, row, args));
        }
    }

    synchronized List<Difference> kept() {
        return List.copyOf(kept);
    }

    synchronized long count() {
        return count;
    }
}
