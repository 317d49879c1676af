package vn.sohotich.platform.record.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.record.RecordStatus;
import vn.sohotich.platform.record.definition.Finding;

/** The statements that change one record; all of them belong inside the transaction of the act. */
@Repository
public class RecordWriting {
    private final JdbcClient jdbc;
    private final KeptDismissals dismissals;

    public RecordWriting(JdbcClient jdbc, KeptDismissals dismissals) {
        this.jdbc = jdbc;
        this.dismissals = dismissals;
    }

    /** Two acts on the same kind of book of one unit wait for each other until the transaction ends. */
    public void lock(String kind, String unitCode) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 158))")
                .param(kind + "/" + unitCode)
                .query((row, number) -> number)
                .list();
    }

    public void insertContent(
            UUID id, String kind, Map<String, String> written, Map<String, String> normal, String actor, Instant at) {
        jdbc.sql("""
                        INSERT INTO record.content (id, kind, written, normal, actor, at)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(id, kind, JsonText.write(written), JsonText.write(normal), actor, Timestamp.from(at))
                .update();
    }

    private void insertFindings(UUID contentId, List<Finding> findings) {
        for (Finding finding : findings) {
            jdbc.sql("INSERT INTO record.finding (content_id, code, severity, field, args) VALUES (?, ?, ?, ?, ?)")
                    .param(contentId)
                    .param(finding.code())
                    .param(finding.severity().name())
                    .param(finding.field())
                    .param(finding.args().toArray(String[]::new))
                    .update();
        }
    }

    /** Findings of the content that the record has now; what was dismissed about the same values stays dismissed. */
    public void insertFindings(UUID recordId, UUID contentId, List<Finding> findings) {
        insertFindings(contentId, findings);
        dismissals.settleRecord(recordId);
    }

    public void insertRecord(UUID id, EntryFacts facts, Place place, int errors, String actor, Instant at) {
        Map<String, Object> row = columns(facts, place, errors, at);
        row.put("id", id);
        row.put("kind", facts.kind());
        row.put("actor", actor);
        jdbc.sql("""
                        INSERT INTO record.civil_record (id, kind, unit_code, province_code, book_id, book_number,
                            book_year, number, number_key, number_value, page, registered, registered_on,
                            principal_name, principal_plain, principal_birth, search_keys, content_id, content_hash,
                            entered_by, entered_at, error_count, updated_at)
                        VALUES (:id, :kind, :unit, :province, :book, :bookNumber, :bookYear, :number, :numberKey,
                            :numberValue, :page, :registered, :registeredOn, :name, :plain, :birth, :keys, :id, :hash,
                            :actor, :at, :errors, :at)""").params(row).update();
    }

    /** Gives the record another content; it is looked up and, where it was sent back, checked again. */
    public void replaceContent(UUID id, UUID contentId, EntryFacts facts, Place place, int errors, Instant at) {
        Map<String, Object> row = columns(facts, place, errors, at);
        row.put("id", id);
        row.put("content", contentId);
        jdbc.sql("""
                        UPDATE record.civil_record SET book_id = :book, book_number = :bookNumber,
                            book_year = :bookYear, number = :number, number_key = :numberKey,
                            number_value = :numberValue, page = :page, registered = :registered,
                            registered_on = :registeredOn, principal_name = :name, principal_plain = :plain,
                            principal_birth = :birth, search_keys = :keys, content_id = :content,
                            content_hash = :hash, error_count = :errors, updated_at = :at,
                            status = 'ENTERED', lookup = 'PENDING', version = version + 1
                        WHERE id = :id""").params(row).update();
    }

    private static Map<String, Object> columns(EntryFacts facts, Place place, int errors, Instant at) {
        Map<String, @Nullable Object> row = new java.util.HashMap<>();
        row.put("unit", place.unitCode());
        row.put("province", place.provinceCode());
        row.put("book", place.bookId());
        row.put("bookNumber", facts.bookNumber());
        row.put("bookYear", facts.bookYear());
        row.put("number", facts.number());
        row.put("numberKey", facts.numberKey());
        row.put("numberValue", facts.numberValue());
        row.put("page", facts.page());
        row.put("registered", facts.registered());
        row.put("registeredOn", facts.registeredOn());
        row.put("name", facts.principalName());
        row.put("plain", facts.principalPlain());
        row.put("birth", facts.principalBirth());
        row.put("keys", facts.searchKeys().toArray(String[]::new));
        row.put("hash", facts.hash());
        row.put("errors", errors);
        row.put("at", Timestamp.from(at));
        return row;
    }

    public void insertRevision(UUID id, int version, UUID contentId, String cause, String actor, Instant at) {
        jdbc.sql("""
                        INSERT INTO record.revision (record_id, version, content_id, cause, actor, at)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(id, version, contentId, cause, actor, Timestamp.from(at))
                .update();
    }

    public void closeFindings(UUID recordId) {
        jdbc.sql("""
                        UPDATE record.finding SET status = 'RESOLVED' WHERE status = 'OPEN' AND content_id =
                            (SELECT content_id FROM record.civil_record WHERE id = ?)""").param(recordId).update();
    }

    public void setStatus(UUID id, RecordStatus to, Instant at) {
        jdbc.sql("UPDATE record.civil_record SET status = ?, updated_at = ? WHERE id = ?")
                .params(to.name(), Timestamp.from(at), id)
                .update();
    }

    /** The place of a record in the territory and on the shelf. */
    public record Place(
            String unitCode, String provinceCode, @Nullable UUID bookId) {}
}
