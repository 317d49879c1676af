package vn.sohotich.platform.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.record.CivilRecord;

/** The immutable versions in the registry's own schema. */
@Repository
class RegistryEntries {
    private static final String COLUMNS = """
            SELECT receipt_number, record_id, record_version, kind, unit_code, coalesce(book_number, '') AS book_number,
                   coalesce(book_year, 0) AS book_year, coalesce(number, '') AS number, content_sha256, received_by,
                   received_at
            FROM registry.entry
            """;
    private final JdbcClient jdbc;

    RegistryEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long nextReceiptNumber() {
        return jdbc.sql("SELECT nextval('registry.receipt_number')")
                .query(Long.class)
                .single();
    }

    void add(
            Deposit deposit,
            String content,
            String hash,
            String receipt,
            UUID transferId,
            String actor,
            OffsetDateTime at) {
        CivilRecord received = deposit.civilRecord();
        jdbc.sql("""
                INSERT INTO registry.entry (record_id, record_version, kind, province_code, unit_code, book_number,
                    book_year, number, content, content_sha256, scan_sha256, receipt_number, transfer_id, received_by,
                    received_at)
                VALUES (:record, :version, :kind, :province, :unit, :book, :year, :number, :content::jsonb, :hash,
                    :scans, :receipt, :transfer, :by, :at)
                """)
                .param("record", received.id())
                .param("version", received.version())
                .param("kind", received.kind())
                .param("province", received.provinceCode())
                .param("unit", received.unitCode())
                .param("book", received.bookNumber())
                .param("year", received.bookYear())
                .param("number", received.number())
                .param("content", content)
                .param("hash", hash)
                .param("scans", deposit.scanHashes().toArray(new String[0]))
                .param("receipt", receipt)
                .param("transfer", transferId)
                .param("by", actor)
                .param("at", at)
                .update();
    }

    Optional<Receipt> receipt(UUID recordId, int version) {
        return jdbc.sql(COLUMNS + " WHERE record_id = :record AND record_version = :version")
                .param("record", recordId)
                .param("version", version)
                .query(RegistryEntries::receipt)
                .optional();
    }

    List<Receipt> receiptsOf(UUID recordId) {
        return jdbc.sql(COLUMNS + " WHERE record_id = :record ORDER BY record_version DESC")
                .param("record", recordId)
                .query(RegistryEntries::receipt)
                .list();
    }

    List<Receipt> receiptsOfTransfer(UUID transferId, int offset, int size) {
        return jdbc.sql(COLUMNS + " WHERE transfer_id = :transfer ORDER BY receipt_number OFFSET :offset LIMIT :size")
                .param("transfer", transferId)
                .param("offset", offset)
                .param("size", size)
                .query(RegistryEntries::receipt)
                .list();
    }

    private static Receipt receipt(ResultSet row, int index) throws SQLException {
        return new Receipt(
                row.getString("receipt_number"),
                row.getObject("record_id", UUID.class),
                row.getInt("record_version"),
                row.getString("kind"),
                row.getString("unit_code"),
                row.getString("book_number"),
                row.getInt("book_year"),
                row.getString("number"),
                row.getString("content_sha256"),
                row.getString("received_by"),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
