package vn.sohotich.platform.shared.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The role that owns an external database and runs the migrations. */
@ConfigurationProperties("sohotich.migration")
public record MigrationSettings(
        @DefaultValue("sohotich_owner") String user,
        @Nullable String password) {}
