package vn.sohotich.benchmarks.places;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import vn.sohotich.linkage.name.Folding;

/** Writes a place as clerks, typists and exports do; what was done to it is told. */
final class PlaceNoise {
    /** What can happen to a written place. */
    enum Kind {
        ABBREVIATED(0.35),
        WITHOUT_MARKS(0.12),
        UPPER_CASE(0.15),
        TYPING_SLIP(0.30),
        LEVEL_WORDS_MISSING(0.10),
        DISTRICT_MISSING(0.08),
        OTHER_SPELLING(0.20),
        SWAPPED(0.05),
        EMPTY_PARTS(0.06),
        WITHOUT_COMMAS(0.08),
        DECOMPOSED(0.05);

        final double share;

        Kind(double share) {
            this.share = share;
        }
    }

    private static final String[][] SHORTENED = {
        {"Thành phố", "TP.", "TP", "Tp "},
        {"Thị xã", "TX.", "TX", "Tx "},
        {"Thị trấn", "TT.", "TT", "Tt "},
        {"Tỉnh", "T.", "tỉnh", "T "},
        {"Huyện", "H.", "H", "huyện"},
        {"Quận", "Q.", "Q", "quận"},
        {"Phường", "P.", "P", "F."},
        {"Xã", "X.", "X", "xã"}
    };

    private static final String[] OFFICES = {"UBND ", "ubnd ", "Ủy ban nhân dân ", "UỶ BAN NHÂN DÂN ", "", "", ""};
    private static final String[][] SPELLINGS = {
        {"oà", "òa"},
        {"oá", "óa"},
        {"oả", "ỏa"},
        {"oạ", "ọa"},
        {"uỷ", "ủy"},
        {"uý", "úy"},
        {"uỳ", "ùy"},
        {"òa", "oà"},
        {"óa", "oá"},
        {"ủy", "uỷ"},
        {"úy", "uý"},
        {"ỹ", "ĩ"},
        {"lý", "lí"},
        {"Lý", "Lí"},
        {"Quy", "Qui"},
        {"Quý", "Quí"},
        {"Kỳ", "Kì"},
        {"Sỹ", "Sĩ"}
    };
    private static final String LETTERS = "abcdeghiklmnopqrstuvxy";

    private final SplittableRandom random;

    PlaceNoise(SplittableRandom random) {
        this.random = random;
    }

    /** The place as written and the noise in it. */
    record Written(String text, Set<Kind> noise) {}

    Written write(List<String> smallestFirst, boolean districtMayBeMissing) {
        EnumSet<Kind> noise = EnumSet.noneOf(Kind.class);
        for (Kind kind : Kind.values()) {
            if (random.nextDouble() < kind.share) {
                noise.add(kind);
            }
        }
        if (!districtMayBeMissing || smallestFirst.size() < 3) {
            noise.remove(Kind.DISTRICT_MISSING);
        }
        if (noise.contains(Kind.LEVEL_WORDS_MISSING)) {
            noise.remove(Kind.ABBREVIATED);
            noise.remove(Kind.WITHOUT_COMMAS);
        }
        return new Written(text(new ArrayList<>(smallestFirst), noise), noise);
    }

    private String text(List<String> parts, Set<Kind> noise) {
        if (noise.contains(Kind.DISTRICT_MISSING)) {
            parts.remove(1);
        }
        if (noise.contains(Kind.TYPING_SLIP)) {
            slip(parts);
        }
        parts.replaceAll(part -> level(part, noise));
        if (noise.contains(Kind.SWAPPED)) {
            Collections.reverse(parts);
        } else {
            parts.set(0, OFFICES[random.nextInt(OFFICES.length)] + parts.getFirst());
        }
        if (noise.contains(Kind.EMPTY_PARTS)) {
            parts.add(random.nextInt(parts.size() + 1), "");
        }
        return form(String.join(noise.contains(Kind.WITHOUT_COMMAS) ? " " : separator(), parts), noise);
    }

    private String separator() {
        return random.nextInt(4) == 0 ? "," : random.nextInt(6) == 0 ? " - " : ", ";
    }

    private String level(String part, Set<Kind> noise) {
        for (String[] words : SHORTENED) {
            if (part.startsWith(words[0] + " ")) {
                String name = part.substring(words[0].length() + 1);
                if (noise.contains(Kind.LEVEL_WORDS_MISSING) && !Character.isDigit(name.charAt(0))) {
                    return name;
                }
                if (noise.contains(Kind.ABBREVIATED) && random.nextInt(4) > 0) {
                    String shortened = words[1 + random.nextInt(3)];
                    return shortened
                            + (shortened.endsWith(" ") || random.nextBoolean() && shortened.endsWith(".") ? "" : " ")
                            + name;
                }
                return (random.nextBoolean() ? words[0] : words[0].toLowerCase(Locale.ROOT)) + " " + name;
            }
        }
        return part;
    }

    private String form(String text, Set<Kind> noise) {
        String formed = text;
        if (noise.contains(Kind.OTHER_SPELLING)) {
            for (String[] pair : SPELLINGS) {
                if (random.nextBoolean()) {
                    formed = formed.replace(pair[0], pair[1]);
                }
            }
        }
        if (noise.contains(Kind.WITHOUT_MARKS)) {
            formed = withoutMarks(formed);
        }
        if (noise.contains(Kind.UPPER_CASE)) {
            formed = formed.toUpperCase(Locale.ROOT);
        }
        return noise.contains(Kind.DECOMPOSED) ? Normalizer.normalize(formed, Normalizer.Form.NFD) : formed;
    }

    private static String withoutMarks(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars().forEach(c -> {
            String folded = Folding.plain(String.valueOf((char) c));
            plain.append(folded.isEmpty() ? String.valueOf((char) c) : folded);
        });
        return plain.toString();
    }

    /** One slip in one part: a letter too many, missing or another, or two letters swapped; never in a number. */
    private void slip(List<String> parts) {
        int which = random.nextInt(parts.size());
        String part = parts.get(which);
        int at = 1 + random.nextInt(part.length() - 1);
        while (at > 1 && !Character.isLetter(part.charAt(at))) {
            at--;
        }
        String other = String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
        String head = part.substring(0, at);
        String tail = part.substring(at + 1);
        parts.set(
                which,
                switch (random.nextInt(4)) {
                    case 0 -> head + other + part.charAt(at) + tail;
                    case 1 -> head + tail;
                    case 2 -> head + other + tail;
                    default -> part.substring(0, at - 1) + part.charAt(at) + part.charAt(at - 1) + tail;
                });
    }
}
