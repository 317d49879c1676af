package vn.sohotich.benchmarks;

import java.text.Normalizer;
import java.util.Locale;
import java.util.SplittableRandom;
import vn.sohotich.linkage.date.LunarDate;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.encoding.LegacyEncoding;
import vn.sohotich.linkage.name.Folding;

/** Spoils names and dates as clerks, typists and exports do; a rate of 1 is ordinary, 3 is hard. */
record LinkageNoise(SplittableRandom random, double rate) {
    private static final String[][] VARIANTS = {
        {"Hoàng", "Huỳnh"},
        {"Vũ", "Võ"},
        {"Lý", "Lí"},
        {"Quý", "Quí"},
        {"My", "Mi"},
        {"Thúy", "Thuý"},
        {"Hòa", "Hoà"},
        {"Thủy", "Thuỷ"},
        {"Linh", "Ninh"},
        {"Sơn", "Xơn"},
        {"Trinh", "Chinh"},
        {"Dung", "Rung"},
        {"Giang", "Dang"},
        {"Phúc", "Phước"},
        {"Lan", "Lang"},
        {"Vân", "Vâng"}
    };

    private static final LegacyEncoding[] OLD_ENCODINGS = {
        LegacyEncoding.TCVN3, LegacyEncoding.VNI, LegacyEncoding.VIQR, LegacyEncoding.UTF8_AS_WINDOWS_1252
    };

    boolean chance(double share) {
        return random.nextDouble() < share * rate;
    }

    /** The name as a book might have it: sometimes spoilt, sometimes only in another form. */
    String name(String name) {
        String spoilt = name;
        if (chance(0.035)) {
            spoilt = withoutMarks(spoilt);
        } else if (chance(0.02)) {
            spoilt = withoutMiddle(spoilt);
        } else if (chance(0.01)) {
            spoilt = variant(spoilt);
        } else if (chance(0.006)) {
            spoilt = oneLetter(spoilt);
        } else if (chance(0.002)) {
            spoilt = otherMiddle(spoilt);
        } else if (chance(0.004)) {
            spoilt = otherTone(spoilt);
        } else if (chance(0.002)) {
            spoilt = joined(spoilt);
        } else if (chance(0.003)) {
            spoilt += " tức " + LinkageNames.rest(random, random.nextBoolean());
        }
        if (chance(0.04)) {
            spoilt = Normalizer.normalize(spoilt, Normalizer.Form.NFD);
        }
        return chance(0.04) ? spoilt.replace(" ", "  ") : spoilt;
    }

    private static String withoutMarks(String name) {
        var text = new StringBuilder();
        for (String word : name.split(" ")) {
            String plain = Folding.plain(word);
            text.append(text.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(plain.charAt(0)))
                    .append(plain.substring(1));
        }
        return text.toString();
    }

    /** The name in capitals, as registers write it; sometimes in the encoding of an old program. */
    String written(String name) {
        String capitals = name.toUpperCase(Locale.ROOT);
        return chance(0.004) ? OLD_ENCODINGS[random.nextInt(OLD_ENCODINGS.length)].fromUnicode(capitals) : capitals;
    }

    /** The first hỏi or ngã of the name as the other one. */
    private static String otherTone(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        int hoi = apart.indexOf('\u0309');
        int nga = apart.indexOf('\u0303');
        boolean first = hoi >= 0 && (nga < 0 || hoi < nga);
        int at = first ? hoi : nga;
        String other =
                at < 0 ? apart : apart.substring(0, at) + (first ? '\u0303' : '\u0309') + apart.substring(at + 1);
        return Normalizer.normalize(other, Normalizer.Form.NFC);
    }

    private static String joined(String name) {
        int last = name.lastIndexOf(' ');
        return name.indexOf(' ') == last ? name : name.substring(0, last) + name.substring(last + 1);
    }

    private static String withoutMiddle(String name) {
        int first = name.indexOf(' ');
        int second = name.indexOf(' ', first + 1);
        return second < 0 ? name : name.substring(0, first) + name.substring(second);
    }

    private String otherMiddle(String name) {
        int first = name.indexOf(' ');
        int last = name.lastIndexOf(' ');
        String other = LinkageNames.rest(random, random.nextBoolean());
        return name.substring(0, first + 1)
                + other.substring(0, Math.max(0, other.lastIndexOf(' ') + 1))
                + name.substring(last + 1);
    }

    private static String variant(String name) {
        for (String[] pair : VARIANTS) {
            if (name.contains(pair[0])) {
                return name.replaceFirst(pair[0], pair[1]);
            }
        }
        return name;
    }

    private String oneLetter(String name) {
        int at = 1 + random.nextInt(name.length() - 1);
        if (name.charAt(at) == ' ' || name.charAt(at - 1) == ' ') {
            return name;
        }
        char letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + letter + name.substring(at + 1);
            case 1 -> name.substring(0, at) + letter + name.substring(at);
            default -> name.substring(0, at) + name.substring(at + 1);
        };
    }

    /** The date as a book might have it; empty when it is not written. */
    String date(PartialDate date) {
        if (chance(0.06)) {
            return chance(0.3) ? "" : Integer.toString(date.year());
        }
        if (chance(0.004)) {
            return valid(date.year(), date.day(), date.month(), date);
        }
        if (chance(0.012)) {
            return valid(date.year(), date.month(), date.day() + random.nextInt(-2, 3), date);
        }
        if (chance(0.006)) {
            return valid(date.year() + random.nextInt(-1, 2), date.month(), date.day(), date);
        }
        if (chance(0.003)) {
            return valid(date.year() + (random.nextBoolean() ? 10 : -10), date.month(), date.day(), date);
        }
        if (chance(0.003)) {
            return valid(date.year(), 1 + random.nextInt(12), 1 + random.nextInt(28), date);
        }
        if (chance(0.002)) {
            return LunarDate.of(date)
                    .map(lunar -> valid(lunar.year(), lunar.month(), lunar.day(), date))
                    .orElse(date.toScreen());
        }
        return date.toScreen();
    }

    private static String valid(int year, int month, int day, PartialDate otherwise) {
        return PartialDate.parse(day + "/" + month + "/" + year)
                .map(PartialDate::toScreen)
                .orElse(otherwise.toScreen());
    }
}
