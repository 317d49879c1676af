package vn.sohotich.platform.shared.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which PostgreSQL to use. Without a {@code url} the application starts its own. With one, {@code user} is the role of
 * the application and {@code sohotich.migration.user} the role that owns the database.
 */
@ConfigurationProperties("sohotich.database")
public record DatabaseSettings(
        @Nullable String url,
        @DefaultValue("sohotich_app") String user,
        @Nullable String password,
        @Nullable Path binaries,
        @DefaultValue("20") int connections) {}
