package vn.sohotich.linkage.encoding;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides the encoding of one text. It is never changed when its words are Vietnamese as they stand; an encoding is only
 * taken when every word becomes a possible syllable in it, in no other encoding, and a sign is there that correct text
 * does not have.
 */
final class Recognition {
    private static final int LONGEST = 400;
    private static final int ENOUGH_STRANGE_WORDS = 2;
    private static final Set<String> SURNAMES = Set.of(
            "nguyễn", "trần", "phạm", "huỳnh", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương", "đinh", "trịnh", "võ", "vũ");

    private Recognition() {}

    static @Nullable LegacyEncoding of(String text) {
        boolean high = false;
        boolean special = false;
        boolean sign = false;
        char previous = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Mojibake.valueOf(c) < 0) {
                return null;
            }
            high |= c >= 0x80;
            special |= c > 0xFF;
            sign |= (c < 0x80 && !Character.isLetterOrDigit(c) && c > ' ') || (isD(c) && isD(previous));
            previous = c;
        }
        if (text.length() > LONGEST || !(high || sign)) {
            return null;
        }
        return high ? ofHigh(text, special) : isViqr(text) ? LegacyEncoding.VIQR : null;
    }

    private static boolean isD(char c) {
        return c == 'd' || c == 'D';
    }

    /** Whether the text has letters that only Vietnamese in Unicode has, so that it is in no legacy encoding. */
    static boolean isClearlyUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if ((c > 0xFF && Letters.isVietnamese(c)) || (c >= '\u0300' && c <= '\u036F')) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable LegacyEncoding ofHigh(String text, boolean special) {
        String read = Mojibake.readAgain(text);
        if (read != null) {
            return isReadable(read) ? LegacyEncoding.UTF8_AS_WINDOWS_1252 : null;
        }
        List<String> words = Words.of(text);
        if (special || words.stream().allMatch(Recognition::isFineAsItStands)) {
            return null;
        }
        boolean tcvn3 = isAll(words, LegacyEncoding.TCVN3);
        boolean vni = isAll(words, LegacyEncoding.VNI);
        return tcvn3 == vni ? null : tcvn3 ? LegacyEncoding.TCVN3 : LegacyEncoding.VNI;
    }

    private static boolean isReadable(String read) {
        String once = Mojibake.readAgain(read);
        return once == null ? hasOnlyKnownLetters(read) : isReadable(once);
    }

    private static boolean hasOnlyKnownLetters(String read) {
        String lower = Normalizer.normalize(read, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return lower.chars()
                .allMatch(c -> c >= ' ' && (c < 0x7F || !Character.isLetter(c) || Letters.isVietnamese((char) c)));
    }

    private static boolean isFineAsItStands(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return isAscii(word) || isWithoutLetters(word) || (!hasStrangeCase(word) && SyllableGrammar.isSyllable(lower));
    }

    private static boolean isAll(List<String> words, LegacyEncoding encoding) {
        int strange = 0;
        boolean sure = false;
        for (String word : words) {
            String decoded = encoding.toUnicode(word).toLowerCase(Locale.ROOT);
            if (isAscii(word) ? !isPlausible(decoded) : !SyllableGrammar.isSyllable(decoded)) {
                return false;
            }
            if (!isFineAsItStands(word)) {
                strange++;
                sure |= isSure(word, encoding) || SURNAMES.contains(decoded);
            }
        }
        return sure || strange >= ENOUGH_STRANGE_WORDS;
    }

    private static boolean isPlausible(String plain) {
        int end = plain.length();
        while (end > 1 && !Character.isLetter(plain.charAt(end - 1))) {
            end--;
        }
        return end == 1 || SyllableGrammar.isPlainSyllable(plain.substring(0, end));
    }

    /** A letter that no Vietnamese alphabet has, a capital behind a small letter, or a letter and its VNI marks. */
    private static boolean isSure(String word, LegacyEncoding encoding) {
        boolean sure = hasStrangeCase(word);
        for (int i = 0; i < word.length(); i++) {
            sure |= !Letters.isVietnamese(Character.toLowerCase(word.charAt(i)));
            sure |= encoding == LegacyEncoding.VNI && i > 0 && Vni.pair(word.charAt(i - 1), word.charAt(i)) != null;
        }
        return sure;
    }

    private static boolean hasStrangeCase(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80
                    && Character.isUpperCase(word.charAt(i))
                    && Character.isLowerCase(word.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isViqr(String text) {
        boolean strong = false;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Viqr.isBlank(text.charAt(i))) {
                String word = text.substring(start, i);
                String decoded = Viqr.decoded(word).toLowerCase(Locale.ROOT);
                boolean marked = !isAscii(decoded);
                if (!word.isEmpty() && (marked ? !SyllableGrammar.isSyllable(decoded) : !isPlausible(decoded))) {
                    return false;
                }
                strong |= marked && Viqr.isStrong(word);
                start = i + 1;
            }
        }
        return strong;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static boolean isWithoutLetters(String word) {
        return word.chars().noneMatch(c -> Character.isLetter(c));
    }
}
