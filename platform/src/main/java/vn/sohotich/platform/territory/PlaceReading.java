package vn.sohotich.platform.territory;

import java.util.Comparator;

/** One way to understand a written place; the one with fewer liberties is better. */
record PlaceReading(Place place, int otherMarks, int otherLevelWords, int skippedLevels, int outOfTime)
        implements Comparable<PlaceReading> {
    private static final Comparator<PlaceReading> ORDER = Comparator.comparingInt(PlaceReading::otherMarks)
            .thenComparingInt(PlaceReading::otherLevelWords)
            .thenComparingInt(PlaceReading::skippedLevels)
            .thenComparingInt(PlaceReading::outOfTime);

    @Override
    public int compareTo(PlaceReading other) {
        return ORDER.compare(this, other);
    }
}
