package vn.sohotich.platform.shared;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** Where the application keeps everything that must outlive it, and how large one upload may be. */
@ConfigurationProperties("sohotich")
public record StorageSettings(
        @DefaultValue("du-lieu") Path data,
        @DefaultValue("4GB") DataSize largestUpload) {
    public StorageSettings {
        data = data.toAbsolutePath().normalize();
    }

    /** Folder of the received files. */
    public Path uploads() {
        return data.resolve("uploads");
    }
}
