package vn.sohotich.platform.exchange.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Profiles that come with the application as a beginning, in {@code import-profiles/examples}. None of them was made
 * from a real workbook: a person looks at them, changes them and saves them; files are never recognised by them.
 */
@Component
public class ExampleProfiles {
    private static final String FILES = "classpath*:import-profiles/examples/*.yaml";

    private final List<ImportProfile> profiles;

    public ExampleProfiles() {
        this.profiles = List.copyOf(read());
    }

    public List<ImportProfile> all() {
        return profiles;
    }

    public Optional<ImportProfile> find(String name) {
        return profiles.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    private static List<ImportProfile> read() {
        List<ImportProfile> read = new ArrayList<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                try (InputStream in = file.getInputStream()) {
                    read.add(ProfileText.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ProfileText.UnreadableProfile wrong) {
            throw new IllegalStateException("an example profile is wrong at " + wrong.place(), wrong);
        }
        return read;
    }
}
