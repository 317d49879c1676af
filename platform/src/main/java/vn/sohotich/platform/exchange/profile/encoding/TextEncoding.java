package vn.sohotich.platform.exchange.profile.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.encoding.LegacyEncoding;

/** Encodings in which a column may be written; all but CP1258 are recognised, that one is set by hand. */
public enum TextEncoding {
    UNICODE(null),
    TCVN3(LegacyEncoding.TCVN3),
    VNI(LegacyEncoding.VNI),
    VIQR(LegacyEncoding.VIQR),
    UTF8_AS_WINDOWS_1252(LegacyEncoding.UTF8_AS_WINDOWS_1252),
    /** Vietnamese Windows, shown as if it were western Windows. */
    CP1258(null);

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");

    private final @Nullable LegacyEncoding legacy;

    TextEncoding(@Nullable LegacyEncoding legacy) {
        this.legacy = legacy;
    }

    static TextEncoding of(LegacyEncoding legacy) {
        return valueOf(legacy.name());
    }

    /** The text in composed Unicode. */
    public String toUnicode(String text) {
        if (legacy != null) {
            return legacy.toUnicode(text);
        }
        return this == CP1258 ? Normalizer.normalize(read1258(text), Normalizer.Form.NFC) : text;
    }

    private static String read1258(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte[] one = String.valueOf(c).getBytes(c < 0x100 ? StandardCharsets.ISO_8859_1 : WESTERN);
            boolean known = c < 0x100 || WESTERN.newEncoder().canEncode(c);
            out.append(known ? new String(one, VIETNAMESE) : String.valueOf(c));
        }
        return out.toString();
    }

    /** Whether letters of old encodings can stand in such a text at all. */
    public boolean isLegacy() {
        return this != UNICODE;
    }

    /** Whether the text has letters that only Vietnamese in Unicode has, composed or not. */
    public static boolean isClearlyUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u1EA0' && c <= '\u1EF9' || c >= '\u0300' && c <= '\u0323' || "ăĂđĐĩĨũŨơƠưƯ".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is nothing but ASCII, which all of them share (VIQR writes its marks so). */
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
