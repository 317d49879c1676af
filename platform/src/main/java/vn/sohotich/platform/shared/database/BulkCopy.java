package vn.sohotich.platform.shared.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes many rows through COPY on the connection of the running transaction. Several tables may be filled in turn, for
 * each buffer is sent as a COPY of its own.
 */
@Component
public class BulkCopy {
    private final JdbcTemplate template;

    BulkCopy(JdbcTemplate template) {
        this.template = template;
    }

    /** Opens a stretch of rows for these columns; {@code table} is qualified by its schema. */
    public CopyRows into(String table, String... columns) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("COPY into " + table + " needs a running transaction");
        }
        String sql = "COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN";
        return new CopyRows(columns.length, buffer -> send(sql, buffer));
    }

    /** Sends rows that are already in the text form of COPY, for callers that prepare them in another thread. */
    public void lines(String table, byte[] lines, String... columns) {
        String sql = "COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN";
        send(sql, lines, lines.length);
    }

    private void send(String sql, CopyText buffer) {
        send(sql, buffer.bytes(), buffer.length());
    }

    private void send(String sql, byte[] bytes, int length) {
        template.execute((ConnectionCallback<Long>) connection -> {
            CopyIn copy = api(connection, sql);
            try {
                copy.writeToCopy(bytes, 0, length);
                return copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        });
    }

    private static CopyIn api(Connection connection, String sql) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
    }
}
