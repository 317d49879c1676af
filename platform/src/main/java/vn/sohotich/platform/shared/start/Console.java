package vn.sohotich.platform.shared.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Speaks on the console before there is a screen: Vietnamese, then English, or only the language that was asked for. */
public final class Console {
    private final Properties vietnamese = bundle("/messages/shared.properties");
    private final Properties english = bundle("/messages/shared_en.properties");
    private final @Nullable String language;

    public Console(@Nullable String language) {
        this.language = language;
    }

    public void say(PrintStream out, String key, Object... args) {
        if (!"en".equals(language)) {
            out.println(text(vietnamese, Locale.of("vi"), key, args));
        }
        if (!"vi".equals(language)) {
            out.println(text(english, Locale.ENGLISH, key, args));
        }
    }

    String both(String key, Object... args) {
        return text(vietnamese, Locale.of("vi"), key, args)
                + System.lineSeparator()
                + text(english, Locale.ENGLISH, key, args);
    }

    private static String text(Properties words, Locale locale, String key, Object... args) {
        String pattern = words.getProperty(key);
        return pattern == null ? key : new MessageFormat(pattern, locale).format(args);
    }

    private static Properties bundle(String name) {
        Properties words = new Properties();
        try (InputStream in = Console.class.getResourceAsStream(name)) {
            if (in != null) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
