package vn.sohotich.platform.identity.password;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Map;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with PBKDF2, which has no limit of 72 bytes that a Vietnamese passphrase would meet, after bringing
 * the two ways of writing Vietnamese letters to one.
 */
@Component
public class Passwords {
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            "pbkdf2",
            Map.of(
                    "pbkdf2",
                    Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                    "bcrypt",
                    new BCryptPasswordEncoder()));
    private final String hashOfNobody = hash(oneTime());

    public String hash(String password) {
        String hash = encoder.encode(normal(password));
        if (hash == null) {
            throw new IllegalStateException("no hash was made");
        }
        return hash;
    }

    public boolean matches(String password, String hash) {
        return encoder.matches(normal(password), hash);
    }

    /** Takes as long as a real comparison, so that unknown usernames cannot be told by the time of the answer. */
    public void matchNobody(String password) {
        encoder.matches(normal(password), hashOfNobody);
    }

    /** A password to be read out and typed once: four groups of four letters and figures that cannot be confused. */
    public final String oneTime() {
        StringBuilder password = new StringBuilder();
        for (int position = 0; position < GROUPS * GROUP; position++) {
            if (position > 0 && position % GROUP == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    public static boolean same(String one, String other) {
        return normal(one).equals(normal(other));
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
