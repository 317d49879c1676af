package vn.sohotich.linkage.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The names that one text gives, the main name first: books write 'Nguyễn Văn An tức Bình', 'còn gọi là', 'hay', 'tên
 * khác', 'bí danh', or a name in brackets. An alias without surname gets that of the main name. When the main name is not
 * the whole text, the names are parts of it.
 */
record SeveralNames(List<String> names, boolean areParts) {
    private static final int MOST_NAMES = 3;
    private static final int LONGEST = 200;
    private static final int LONGEST_ALIAS = 6;
    private static final int LONGEST_IN_BRACKETS = 4;

    private static final List<String> MARKERS = keysOf(
            "hay còn gọi là",
            "tên thường gọi là",
            "tên gọi khác là",
            "còn có tên là",
            "còn gọi là",
            "tức gọi là",
            "thường gọi là",
            "tên thường gọi",
            "tên gọi khác",
            "tên khác là",
            "còn có tên",
            "bí danh là",
            "hay gọi là",
            "còn gọi",
            "thường gọi",
            "tên khác",
            "bí danh",
            "tức là",
            "hay là",
            "gọi là",
            "tức",
            "hay");
    private static final List<String> PLAIN_MARKERS =
            MARKERS.stream().map(Folding::plain).toList();
    private static final Set<String> NOTES = Set.copyOf(keysOf(
            "chết", "mất", "con", "cha", "mẹ", "vợ", "chồng", "sinh", "đẻ", "đã", "không", "năm", "tuổi", "liệt", "sĩ",
            "ông", "bà", "anh", "chị", "em", "nuôi", "sống", "cũ", "mới", "nam", "nữ"));

    private static List<String> keysOf(String... texts) {
        return List.of(texts).stream().map(Folding::sameNameKey).toList();
    }

    /** The names in a text whose folded key is already known. */
    static SeveralNames of(String text, String key) {
        boolean several = key.length() <= LONGEST && (hasBracket(text) || hasHint(key));
        return several ? split(text) : new SeveralNames(List.of(text), false);
    }

    private static boolean hasBracket(String text) {
        return text.indexOf('(') >= 0 || text.indexOf('[') >= 0;
    }

    /** Whether a word of a marker stands in the key: tức, hay, gọi, danh, khác, còn. */
    private static boolean hasHint(String key) {
        for (int i = key.indexOf(' '); i >= 0; i = key.indexOf(' ', i + 1)) {
            boolean hint = i + 3 < key.length()
                    && switch (key.charAt(i + 1)) {
                        case 't' -> key.charAt(i + 3) == 'c';
                        case 'h' -> key.startsWith("ay", i + 2);
                        case 'g' -> key.startsWith("oi", i + 2);
                        case 'd' -> key.startsWith("anh", i + 2);
                        case 'k' -> key.startsWith("hac", i + 2);
                        case 'c' -> key.startsWith("on", i + 2);
                        default -> false;
                    };
            if (hint) {
                return true;
            }
        }
        return false;
    }

    private static SeveralNames split(String text) {
        var aliases = new ArrayList<List<String>>();
        var outside = new ArrayList<List<String>>();
        outside.add(words(withoutBrackets(text, aliases)));
        boolean bracketed = hasBracket(text);
        for (int i = 0; i < outside.size(); i++) {
            List<String> words = outside.get(i);
            int cut = cutAtMarker(words, outside);
            outside.set(i, words.subList(0, cut));
        }
        List<String> main = outside.getFirst();
        if (main.isEmpty() || (!bracketed && outside.size() == 1)) {
            return new SeveralNames(List.of(text), false);
        }
        aliases.addAll(0, outside.subList(1, outside.size()));
        return new SeveralNames(names(main, aliases), true);
    }

    private static List<String> names(List<String> main, List<List<String>> aliases) {
        var names = new ArrayList<String>();
        names.add(String.join(" ", main));
        for (List<String> alias : aliases) {
            String name = String.join(" ", complete(main, alias));
            if (!names.contains(name) && names.size() < MOST_NAMES && alias.size() <= LONGEST_ALIAS) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    /** The text outside of brackets; what stands inside and is a name becomes an alias. */
    private static String withoutBrackets(String text, List<List<String>> aliases) {
        var outside = new StringBuilder();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                outside.append(text, start, i).append(' ');
                int end = closing(text, i);
                addBracketed(words(text.substring(i + 1, end)), aliases);
                i = end;
                start = Math.min(end + 1, text.length());
            }
        }
        return outside.append(text, start, text.length()).toString();
    }

    private static int closing(String text, int open) {
        for (int i = open + 1; i < text.length(); i++) {
            if (text.charAt(i) == ')' || text.charAt(i) == ']') {
                return i;
            }
        }
        return text.length();
    }

    private static void addBracketed(List<String> words, List<List<String>> aliases) {
        String key = key(words) + " ";
        for (int m = 0; m < MARKERS.size(); m++) {
            if (key.startsWith(MARKERS.get(m) + " ") || key.startsWith(PLAIN_MARKERS.get(m) + " ")) {
                aliases.add(words.subList(length(MARKERS.get(m)), words.size()));
                return;
            }
        }
        boolean name = !words.isEmpty() && words.size() <= LONGEST_IN_BRACKETS;
        for (String word : words) {
            name &= !NOTES.contains(Folding.sameNameKey(word)) && word.chars().noneMatch(Character::isDigit);
        }
        if (name) {
            aliases.add(words);
        }
    }

    /** Where the name before the first marker ends; what stands behind the marker is added to be looked through too. */
    private static int cutAtMarker(List<String> words, List<List<String>> behind) {
        String key = " " + key(words) + " ";
        for (int m = 0; m < MARKERS.size(); m++) {
            int length = length(MARKERS.get(m));
            int cut = position(key, MARKERS.get(m), words.size(), false);
            cut = cut < 0 ? position(key, PLAIN_MARKERS.get(m), words.size(), true) : cut;
            if (cut > 0) {
                behind.add(words.subList(cut + length, words.size()));
                return cut;
            }
        }
        return words.size();
    }

    /** The word at which the marker stands between two names, or -1: short words that are names too need more around them. */
    private static int position(String key, String marker, int words, boolean plain) {
        int at = key.indexOf(" " + marker + " ");
        if (at <= 0) {
            return -1;
        }
        int before = length(key.substring(1, at));
        int behind = words - before - length(marker);
        boolean isName = length(marker) == 1 && (plain || marker.equals("hay"));
        boolean enough = !isName || before >= 3 || (before == 2 && behind >= 2);
        return enough && behind > 0 ? before : -1;
    }

    private static int length(String key) {
        return (int) key.chars().filter(c -> c == ' ').count() + 1;
    }

    private static String key(List<String> words) {
        return String.join(" ", words.stream().map(Folding::sameNameKey).toList());
    }

    /** The words of a text, each of which folds to one syllable. */
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length()
                    || Character.isWhitespace(text.charAt(i))
                    || ",;:.-/\u2013\u00A0\"".indexOf(text.charAt(i)) >= 0;
            if (end) {
                if (!Folding.sameNameKey(text.substring(start, i)).isEmpty()) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** The alias as a full name: a given name replaces that of the main name, two syllables get its surname. */
    private static List<String> complete(List<String> main, List<String> alias) {
        if (main.size() < 2 || alias.size() > 2 || alias.isEmpty()) {
            return alias;
        }
        if (alias.size() == 2 && Surnames.has(PackedSyllable.of(Folding.plain(alias.getFirst())))) {
            return alias;
        }
        var full = new ArrayList<>(main.subList(0, alias.size() == 1 ? main.size() - 1 : 1));
        full.addAll(alias);
        return full;
    }
}
