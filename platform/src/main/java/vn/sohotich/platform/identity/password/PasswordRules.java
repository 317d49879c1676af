package vn.sohotich.platform.identity.password;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sohotich.platform.shared.Refusal;

/**
 * What a password must be: long enough, not built on the username, not one of the words everybody tries. No rule about
 * kinds of characters, since such rules make people write passwords down.
 */
public final class PasswordRules {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;
    private static final int FEWEST_DIFFERENT = 5;
    private static final List<String> TRIED_FIRST = List.of(
            "password", "matkhau", "mậtkhẩu", "123456", "qwerty", "abc123", "hotich", "hộtịch", "admin", "vietnam");

    private PasswordRules() {}

    /** Why this password is not good enough for the account, if so. */
    public static Optional<Refusal> refusal(String username, String password) {
        String text = Normalizer.normalize(password, Normalizer.Form.NFC);
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST) {
            return Optional.of(Refusal.of("password.short", SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(Refusal.of("password.long", LONGEST));
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains(username.toLowerCase(Locale.ROOT))) {
            return Optional.of(Refusal.of("password.username"));
        }
        return isGuessed(lower) ? Optional.of(Refusal.of("password.guessed")) : Optional.empty();
    }

    private static boolean isGuessed(String lower) {
        if (lower.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return true;
        }
        String joined = lower.replace(" ", "");
        return TRIED_FIRST.stream().anyMatch(word -> remainder(joined, word) < SHORTEST / 2);
    }

    private static int remainder(String text, String word) {
        return text.contains(word) ? text.replace(word, "").length() : Integer.MAX_VALUE;
    }
}
