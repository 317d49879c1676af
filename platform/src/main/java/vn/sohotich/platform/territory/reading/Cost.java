package vn.sohotich.platform.territory.reading;

/** What the liberties of a reading cost; the cheapest reading is right, equals are told as several. */
final class Cost {
    static final int OTHER_MARK = 1;
    static final int MOST_OTHER_MARKS = 3;
    static final int SKIPPED_LEVEL = 1;
    static final int KIN = 2;
    static final int SWAPPED = 2;
    static final int OUT_OF_TIME = 4;
    static final int OTHER_LEVEL_WORD = 5;
    static final int SLIP = 8;
    static final int BEYOND = 1000;

    private Cost() {}
}
