package vn.sohotich.platform.exchange.profile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import vn.sohotich.linkage.name.Folding;

/**
 * What makes two headers the same form: their letters and digits, whatever their case, blanks and punctuation. The order
 * of the columns counts only where a heading is empty or stands twice.
 */
public final class Fingerprint {
    private static final int LENGTH = 32;

    private Fingerprint() {}

    public static String of(List<String> headers) {
        List<String> keys =
                new ArrayList<>(headers.stream().map(Fingerprint::key).toList());
        while (!keys.isEmpty() && keys.getLast().isEmpty()) {
            keys.removeLast();
        }
        boolean free = !keys.contains("") && new HashSet<>(keys).size() == keys.size();
        List<String> all = free ? keys.stream().sorted().toList() : keys;
        byte[] bytes = String.join("\u001F", all).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(bytes)).substring(0, LENGTH);
    }

    /** One heading without case, blanks and punctuation; signs of old encodings count as letters. */
    public static String key(String header) {
        String composed = Folding.nfc(header).toLowerCase(Locale.ROOT);
        var key = new StringBuilder(composed.length());
        composed.chars().filter(c -> Character.isLetterOrDigit(c) || c > 0xA0).forEach(c -> key.append((char) c));
        return key.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
