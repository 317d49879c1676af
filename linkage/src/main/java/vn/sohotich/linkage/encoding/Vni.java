package vn.sohotich.linkage.encoding;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** VNI for Windows: most letters are a base letter and the character of its marks, some are one character. */
final class Vni implements Conversion {
    private static final String TONES = "øûõùï";
    private static final String BREVE_AND_TONES = "êèúüéë";
    private static final String CIRCUMFLEX_AND_TONES = "âàåãáä";
    private static final String SINGLE_CODES = "ôöìæóíòîñ";
    private static final String SINGLE_LETTERS = "ơưìỉĩíịỵđ";

    private static final Map<String, Character> LETTERS = new HashMap<>();
    private static final Map<Character, String> CODES = new HashMap<>();

    static {
        for (int i = 0; i < SINGLE_CODES.length(); i++) {
            put(SINGLE_CODES.substring(i, i + 1), SINGLE_LETTERS.charAt(i));
        }
        put('a', TONES, "àảãáạ");
        put('a', BREVE_AND_TONES, "ăằẳẵắặ");
        put('a', CIRCUMFLEX_AND_TONES, "âầẩẫấậ");
        put('e', TONES, "èẻẽéẹ");
        put('e', CIRCUMFLEX_AND_TONES, "êềểễếệ");
        put('o', TONES, "òỏõóọ");
        put('o', CIRCUMFLEX_AND_TONES, "ôồổỗốộ");
        put('ô', TONES, "ờởỡớợ");
        put('u', TONES, "ùủũúụ");
        put('ö', TONES, "ừửữứự");
        put('y', TONES.substring(0, 4), "ỳỷỹý");
    }

    private static void put(char base, String codes, String letters) {
        for (int i = 0; i < codes.length(); i++) {
            put("" + base + codes.charAt(i), letters.charAt(i));
        }
    }

    private static void put(String code, char letter) {
        LETTERS.put(code, letter);
        CODES.put(letter, code);
        CODES.put(Character.toUpperCase(letter), upper(code));
    }

    private static String upper(String code) {
        var out = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            out.append(Character.toUpperCase(code.charAt(i)));
        }
        return out.toString();
    }

    @Override
    public String toUnicode(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Character pair = i + 1 < text.length() ? pair(c, text.charAt(i + 1)) : null;
            Character letter = pair == null ? LETTERS.get(String.valueOf(Character.toLowerCase(c))) : pair;
            i += pair == null ? 0 : 1;
            out.append(letter == null ? c : Character.isUpperCase(c) ? Character.toUpperCase(letter) : (char) letter);
        }
        return out.toString();
    }

    static @Nullable Character pair(char base, char code) {
        return code < 0x80 ? null : LETTERS.get("" + Character.toLowerCase(base) + Character.toLowerCase(code));
    }

    @Override
    public String fromUnicode(String text) {
        var out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            String code = CODES.get(text.charAt(i));
            out.append(code == null ? String.valueOf(text.charAt(i)) : code);
        }
        return out.toString();
    }
}
