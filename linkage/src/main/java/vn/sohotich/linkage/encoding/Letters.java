package vn.sohotich.linkage.encoding;

import java.util.HashMap;
import java.util.Map;

/** The Vietnamese alphabet: which vowel and which tone each letter is. */
final class Letters {
    /** Each row: one vowel in the level tone, then huyền, hỏi, ngã, sắc, nặng. */
    static final String[] VOWELS = {
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự",
        "yỳỷỹýỵ"
    };

    static final int HUYEN = 1;
    static final int HOI = 2;
    static final int NGA = 3;
    static final int SAC = 4;
    static final int NANG = 5;

    private static final Map<Character, Character> TONELESS = new HashMap<>();
    private static final Map<Character, Integer> TONES = new HashMap<>();

    static {
        for (String vowel : VOWELS) {
            for (int tone = 0; tone < vowel.length(); tone++) {
                TONELESS.put(vowel.charAt(tone), vowel.charAt(0));
                TONES.put(vowel.charAt(tone), tone);
            }
        }
    }

    private Letters() {}

    /** The small letter in the level tone; consonants stay, and the Icelandic eth counts as đ. */
    static char toneless(char lower) {
        return lower == '\u00F0' ? 'đ' : TONELESS.getOrDefault(lower, lower);
    }

    /** Position of the tone in {@link #VOWELS}; 0 for the level tone and for consonants. */
    static int tone(char lower) {
        return TONES.getOrDefault(lower, 0);
    }

    static boolean isVowel(char lower) {
        return TONELESS.containsKey(lower);
    }

    /** Whether the small letter is in the Vietnamese alphabet or is a Latin letter without any mark. */
    static boolean isVietnamese(char lower) {
        return (lower >= 'a' && lower <= 'z') || lower == 'đ' || lower == '\u00F0' || isVowel(lower);
    }
}
