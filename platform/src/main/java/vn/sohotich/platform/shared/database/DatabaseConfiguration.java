package vn.sohotich.platform.shared.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import vn.sohotich.platform.shared.StorageSettings;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean
    @Lazy
    EmbeddedDatabase embeddedDatabase(StorageSettings storage, DatabaseSettings settings) {
        Path binaries = settings.binaries();
        return EmbeddedDatabase.start(
                storage.data(), binaries == null ? storage.data().resolve("postgres-binaries") : binaries);
    }

    @Bean
    @ConditionalOnProperty(name = "sohotich.database.url", matchIfMissing = true, havingValue = "embedded")
    DatabaseAccess embeddedAccess(EmbeddedDatabase database) {
        return database.access();
    }

    @Bean
    @ConditionalOnProperty("sohotich.database.url")
    DatabaseAccess externalAccess(DatabaseSettings settings, MigrationSettings migration) {
        String url = settings.url();
        if (url == null) {
            throw new UnusableDatabase("database.url-missing");
        }
        String jdbcUrl = url.startsWith("jdbc:") ? url : "jdbc:" + url.replaceFirst("^postgres:", "postgresql:");
        Login owner = new Login(migration.user(), orEmpty(migration.password()));
        return new DatabaseAccess(jdbcUrl, owner, new Login(settings.user(), orEmpty(settings.password())), false);
    }

    private static String orEmpty(@Nullable String password) {
        return password == null ? "" : password;
    }

    @Bean
    HikariDataSource dataSource(DatabaseAccess access, DatabaseSettings settings) {
        new SchemaMigrations(access).run();
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("sohotich");
        pool.setJdbcUrl(access.url());
        pool.setUsername(access.app().user());
        pool.setPassword(access.app().password());
        pool.setMaximumPoolSize(settings.connections());
        pool.addDataSourceProperty("ApplicationName", "sohotich");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(pool);
    }
}
