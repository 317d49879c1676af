package vn.sohotich.benchmarks.peer;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A DuckDB database in memory. */
final class DuckDatabase implements AutoCloseable {
    private final Connection connection;
    private final Statement statement;

    DuckDatabase() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        statement = connection.createStatement();
    }

    void run(String sql) throws SQLException {
        statement.execute(sql);
    }

    double number(String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getDouble(1);
        }
    }

    /** The rows of a query whose columns are all whole numbers. */
    List<long[]> rows(String sql) throws SQLException {
        var rows = new ArrayList<long[]>();
        try (ResultSet row = statement.executeQuery(sql)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                long[] values = new long[columns];
                for (int i = 0; i < columns; i++) {
                    values[i] = row.getLong(i + 1);
                }
                rows.add(values);
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
        connection.close();
    }
}
