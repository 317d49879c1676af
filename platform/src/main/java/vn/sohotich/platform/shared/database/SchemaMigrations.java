package vn.sohotich.platform.shared.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Brings every module's schema up to date, ground floor first, as the owner of the database. Each module has the folder
 * {@code db/migration/<module>} and a schema and history of its own; the application's role gets rows, never tables.
 */
public final class SchemaMigrations {
    /** Modules with a schema, in the order of the floors. */
    static final List<String> MODULES = List.of(
            "audit",
            "identity",
            "territory",
            "work",
            "book",
            "population",
            "record",
            "exchange",
            "reconciliation",
            "approval",
            "duplicate",
            "delivery",
            "registry",
            "desk",
            "demo");

    private static final List<String> EXTENSIONS = List.of("pg_trgm", "btree_gin", "unaccent", "pgcrypto");

    private final DatabaseAccess access;

    public SchemaMigrations(DatabaseAccess access) {
        this.access = access;
    }

    public void run() {
        DataSource owner = new DriverManagerDataSource(
                access.url(), access.owner().user(), access.owner().password());
        try (Connection connection = owner.getConnection()) {
            Durability.verify(connection);
            prepare(connection);
            for (String module : MODULES) {
                if (hasMigrations(module)) {
                    migrate(owner, module);
                    run(connection, "REVOKE ALL ON " + module + ".flyway_schema_history FROM " + app());
                }
            }
        } catch (SQLException e) {
            throw new UnusableDatabase("database.unreachable", e, access.url());
        }
    }

    private void prepare(Connection connection) throws SQLException {
        for (String extension : EXTENSIONS) {
            run(connection, "CREATE EXTENSION IF NOT EXISTS " + extension + " SCHEMA public");
        }
        run(connection, "REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        String defaults = "ALTER DEFAULT PRIVILEGES GRANT ";
        run(connection, defaults + "USAGE ON SCHEMAS TO " + app());
        run(connection, defaults + "SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + app());
        run(connection, defaults + "USAGE, SELECT ON SEQUENCES TO " + app());
    }

    private void migrate(DataSource owner, String module) {
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration/" + module)
                .schemas(module)
                .defaultSchema(module)
                .placeholders(Map.of("app", access.app().user()))
                .load()
                .migrate();
    }

    private static boolean hasMigrations(String module) {
        var found = new PathMatchingResourcePatternResolver().getResource("classpath:db/migration/" + module + "/");
        return found.exists();
    }

    private String app() {
        return '"' + access.app().user() + '"';
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
