package vn.sohotich.platform.record.definition.check;

import java.util.List;
import java.util.Map;

/** Vietnamese number words without marks; a text that is no number reads as -1, an empty one as 0. */
final class SpokenNumber {
    private static final int UNREADABLE = -1;
    private static final Map<String, Integer> DIGITS = Map.ofEntries(
            Map.entry("khong", 0),
            Map.entry("mot", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bon", 4),
            Map.entry("tu", 4),
            Map.entry("nam", 5),
            Map.entry("lam", 5),
            Map.entry("nham", 5),
            Map.entry("sau", 6),
            Map.entry("bay", 7),
            Map.entry("tam", 8),
            Map.entry("chin", 9));
    private static final List<String> SILENT = List.of("mung", "mong", "le", "linh");

    private SpokenNumber() {}

    static int month(List<String> words) {
        if (words.size() == 1 && words.getFirst().equals("gieng")) {
            return 1;
        }
        if (words.size() == 1 && words.getFirst().equals("chap")) {
            return 12;
        }
        return read(words);
    }

    /** A year: counted out ("một nghìn chín trăm tám mươi"), digit by digit ("một chín tám không"), or in figures. */
    static int year(List<String> words) {
        List<String> spoken =
                words.stream().filter(word -> !SILENT.contains(word)).toList();
        boolean digitByDigit = spoken.size() == 4 && spoken.stream().allMatch(DIGITS::containsKey);
        if (digitByDigit) {
            return spoken.stream().mapToInt(DIGITS::get).reduce(0, (year, digit) -> year * 10 + digit);
        }
        return read(spoken);
    }

    static int read(List<String> words) {
        int total = 0;
        int pending = 0;
        for (String word : words) {
            Integer digit = DIGITS.get(word);
            if (digit != null) {
                pending += digit;
            } else if (word.equals("muoi") || word.equals("chuc")) {
                pending = (pending == 0 ? 1 : pending) * 10;
                total += pending;
                pending = 0;
            } else if (word.equals("tram")) {
                total += pending * 100;
                pending = 0;
            } else if (word.equals("nghin") || word.equals("ngan")) {
                total += pending * 1000;
                pending = 0;
            } else if (isFigures(word)) {
                pending += Integer.parseInt(word);
            } else if (!SILENT.contains(word)) {
                return UNREADABLE;
            }
        }
        return total + pending;
    }

    private static boolean isFigures(String word) {
        return !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
