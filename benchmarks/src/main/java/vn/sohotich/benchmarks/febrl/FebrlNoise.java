package vn.sohotich.benchmarks.febrl;

import java.util.List;
import java.util.SplittableRandom;

/** What typing, scanning and hearsay do to the cells of a person: the kinds of change that the FEBRL generator makes. */
final class FebrlNoise {
    private static final String[] KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890"};
    private static final String[][] MISHEARD = {
        {"ph", "f"},
        {"ck", "k"},
        {"ee", "ea"},
        {"ou", "oo"},
        {"c", "k"},
        {"s", "z"},
        {"i", "y"},
        {"th", "t"},
        {"ll", "l"}
    };
    private static final String[][] MISREAD = {{"m", "rn"}, {"l", "1"}, {"o", "0"}, {"d", "cl"}, {"h", "b"}, {"5", "s"}
    };
    private static final int DATE = 8;
    private static final int STATE = 7;
    private static final List<Integer> COLUMNS = List.of(0, 0, 0, 1, 1, 1, 1, 2, 3, 3, 3, 4, 4, 4, 5, 5, 6, 7, 8);

    private final SplittableRandom random;
    private final FebrlValues values;
    private final int most;
    private final int mostPerField;

    /** At most so many changes of a person, and of one cell. */
    FebrlNoise(SplittableRandom random, FebrlValues values, int most, int mostPerField) {
        this.random = random;
        this.values = values;
        this.most = most;
        this.mostPerField = mostPerField;
    }

    String[] duplicate(String[] person) {
        String[] changed = person.clone();
        int[] changes = new int[changed.length];
        int wanted = 1 + random.nextInt(most);
        if (random.nextInt(25) == 0) {
            swap(changed, 0, 1);
            wanted--;
        }
        if (random.nextInt(30) == 0) {
            swap(changed, 3, 4);
            wanted--;
        }
        for (int tries = 0; wanted > 0 && tries < 50; tries++) {
            int column = COLUMNS.get(random.nextInt(COLUMNS.size()));
            if (changes[column] < mostPerField && !changed[column].isEmpty()) {
                changed[column] = change(column, changed[column]);
                changes[column]++;
                wanted--;
            }
        }
        return changed;
    }

    private static void swap(String[] cells, int one, int other) {
        String kept = cells[one];
        cells[one] = cells[other];
        cells[other] = kept;
    }

    private String change(int column, String value) {
        int kind = random.nextInt(100);
        if (column == DATE) {
            return date(value, kind);
        }
        if (kind < 12) {
            return "";
        }
        if (kind < 18 || column == STATE) {
            return values.another(column);
        }
        if (kind < 26) {
            return replaced(value, MISHEARD);
        }
        return kind < 30 ? replaced(value, MISREAD) : typed(value, kind);
    }

    private String date(String value, int kind) {
        if (kind < 35 || value.length() != 8) {
            return "";
        }
        if (kind < 55) {
            return values.another(DATE);
        }
        return kind < 62 ? value.substring(0, 4) + value.substring(6) + value.substring(4, 6) : typed(value, kind);
    }

    private String replaced(String value, String[][] pairs) {
        String[] pair = pairs[random.nextInt(pairs.length)];
        boolean there = random.nextBoolean();
        String from = pair[there ? 0 : 1];
        int at = value.indexOf(from);
        return at < 0
                ? typed(value, 99)
                : value.substring(0, at) + pair[there ? 1 : 0] + value.substring(at + from.length());
    }

    private String typed(String value, int kind) {
        int at = random.nextInt(value.length());
        boolean digits = Character.isDigit(value.charAt(at));
        return switch (kind % 6) {
            case 0 -> value.substring(0, at) + value.substring(at + 1);
            case 1 -> value.substring(0, at) + neighbour(value.charAt(at)) + value.substring(at);
            case 2 ->
                digits || value.length() < 4 || at == 0
                        ? value.substring(0, at) + neighbour(value.charAt(at)) + value.substring(at + 1)
                        : value.substring(0, at) + " " + value.substring(at);
            case 3 -> value.contains(" ") ? value.replaceFirst(" ", "") : transposed(value, at);
            case 4 -> transposed(value, at);
            default -> value.substring(0, at) + neighbour(value.charAt(at)) + value.substring(at + 1);
        };
    }

    private static String transposed(String value, int at) {
        int first = Math.min(at, value.length() - 2);
        return first < 0
                ? value
                : value.substring(0, first)
                        + value.charAt(first + 1)
                        + value.charAt(first)
                        + value.substring(first + 2);
    }

    private char neighbour(char c) {
        for (String row : KEYS) {
            int at = row.indexOf(c);
            if (at >= 0) {
                return row.charAt(at == 0 ? 1 : at == row.length() - 1 || random.nextBoolean() ? at - 1 : at + 1);
            }
        }
        return 'e';
    }
}
