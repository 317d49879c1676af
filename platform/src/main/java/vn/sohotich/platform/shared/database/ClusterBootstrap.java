package vn.sohotich.platform.shared.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes the two roles and the database on a new server; on a known one it only changes the roles' passwords. */
final class ClusterBootstrap {
    private final Connection connection;

    ClusterBootstrap(Connection connection) {
        this.connection = connection;
    }

    void prepare(Login owner, Login app) throws SQLException {
        role(owner);
        role(app);
        if (!exists("SELECT 1 FROM pg_database WHERE datname = '" + EmbeddedDatabase.NAME + "'")) {
            run("CREATE DATABASE " + EmbeddedDatabase.NAME + " OWNER " + owner.user());
            run("REVOKE ALL ON DATABASE " + EmbeddedDatabase.NAME + " FROM PUBLIC");
            run("GRANT CONNECT, TEMPORARY ON DATABASE " + EmbeddedDatabase.NAME + " TO " + app.user());
        }
    }

    private void role(Login login) throws SQLException {
        if (!exists("SELECT 1 FROM pg_roles WHERE rolname = '" + login.user() + "'")) {
            run("CREATE ROLE " + login.user() + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE");
        }
        run("ALTER ROLE " + login.user() + " PASSWORD '" + login.password() + "'");
    }

    private boolean exists(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
