package vn.sohotich.linkage.date;

/** Reads the written forms of a date digit by digit. */
final class WrittenDate {
    private static final DateReading EMPTY = new DateReading.Empty();
    private static final DateReading MALFORMED = new DateReading.Malformed();
    private static final int LONGEST = 32;

    private WrittenDate() {}

    static DateReading read(String written) {
        String text = written.strip();
        if (text.isEmpty()) {
            return EMPTY;
        }
        if (text.length() > LONGEST) {
            return MALFORMED;
        }
        return readGroups(withoutMidnight(text));
    }

    private static String withoutMidnight(String text) {
        int time = Math.max(text.indexOf("T00:00"), text.indexOf(" 00:00"));
        return time > 0 ? text.substring(0, time) : text;
    }

    private static DateReading readGroups(String text) {
        int[] value = new int[3];
        int[] width = new int[3];
        int group = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                if (++width[group] > 8) {
                    return MALFORMED;
                }
                value[group] = value[group] * 10 + (c - '0');
            } else if (isSeparator(c) && width[group] > 0 && group < 2) {
                group++;
            } else if (c != ' ') {
                return MALFORMED;
            }
        }
        return switch (group) {
            case 0 -> oneGroup(value[0], width[0]);
            case 1 -> monthAndYear(value, width);
            default -> threeGroups(value, width);
        };
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == '/' || c == '-';
    }

    private static DateReading oneGroup(int value, int width) {
        return switch (width) {
            case 4 -> date(value, 0, 0);
            case 6 -> date(value % 10_000, value / 10_000, 0);
            case 8 -> date(value % 10_000, value / 10_000 % 100, value / 1_000_000);
            default -> MALFORMED;
        };
    }

    private static DateReading monthAndYear(int[] value, int[] width) {
        if (width[0] <= 2 && width[1] == 4) {
            return date(value[1], value[0], 0);
        }
        return width[0] == 4 && width[1] > 0 && width[1] <= 2 ? date(value[0], value[1], 0) : MALFORMED;
    }

    private static DateReading threeGroups(int[] value, int[] width) {
        if (width[0] <= 2 && width[1] <= 2 && width[2] == 4) {
            return date(value[2], value[1], value[0]);
        }
        boolean yearFirst = width[0] == 4 && width[1] <= 2 && width[2] > 0 && width[2] <= 2;
        return yearFirst ? date(value[0], value[1], value[2]) : MALFORMED;
    }

    private static DateReading date(int year, int month, int day) {
        if (!PartialDate.exists(year, month, day)) {
            return new DateReading.Impossible(year, month, day);
        }
        return new DateReading.Read(new PartialDate(year, month, day));
    }
}
