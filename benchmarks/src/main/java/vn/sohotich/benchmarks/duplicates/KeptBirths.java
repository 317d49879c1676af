package vn.sohotich.benchmarks.duplicates;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.benchmarks.fixtures.MeasuredProvince;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.reading.Entry;
import vn.sohotich.platform.record.definition.reading.EntryReader;
import vn.sohotich.platform.record.store.CopyLines;
import vn.sohotich.platform.record.store.EntryFacts;
import vn.sohotich.platform.record.store.EntryFactsReader;
import vn.sohotich.platform.record.store.PackedCells;
import vn.sohotich.platform.record.store.RecordIds;
import vn.sohotich.platform.shared.database.BulkCopy;

/**
 * Keeps birth entries as an import leaves them once everybody was looked up in vain: read and normalised by the book
 * definition, written straight into the tables of the records.
 */
final class KeptBirths {
    private static final int AT_ONCE = 20_000;
    private static final UUID BATCH = new UUID(158, 1);
    private static final String SHEET = "benchmark";
    private static final String[] CONTENTS = {
        "id", "kind", "batch_id", "source_sheet", "source_row", "written", "normal", "actor", "at"
    };
    private static final String[] RECORDS = {
        "id",
        "kind",
        "unit_code",
        "province_code",
        "book_number",
        "book_year",
        "number",
        "number_key",
        "number_value",
        "page",
        "registered",
        "registered_on",
        "principal_name",
        "principal_plain",
        "principal_birth",
        "search_keys",
        "content_id",
        "content_hash",
        "batch_id",
        "source_row",
        "entered_by",
        "entered_at",
        "lookup",
        "updated_at"
    };

    private final BulkCopy copy;
    private final TransactionTemplate transaction;
    private final RecordIds ids;
    private final BookType type;
    private final EntryReader reader;
    private final EntryFactsReader facts = new EntryFactsReader();
    private final String at = Clock.systemUTC().instant().toString();
    private final CopyLines contents = new CopyLines();
    private final CopyLines records = new CopyLines();
    private int row;

    KeptBirths(ConfigurableApplicationContext context) {
        BookTypes types = context.getBean(BookTypes.class);
        copy = context.getBean(BulkCopy.class);
        transaction = context.getBean(TransactionTemplate.class);
        ids = context.getBean(RecordIds.class);
        type = types.get("KS");
        reader = new EntryReader(types, Clock.systemUTC());
        context.getBean(JdbcClient.class)
                .sql(
                        "INSERT INTO record.source (batch_id, sheet, file_name, columns, names) VALUES (?, ?, '', '{}', ?)")
                .params(BATCH, SHEET, PackedCells.names(DoubledBirths.COLUMNS))
                .update();
    }

    void keep(int commune, Map<String, String> written) {
        Entry entry = reader.read(type, written);
        EntryFacts read = facts.read(entry);
        UUID id = ids.next();
        contents.id(id).text(read.kind()).id(BATCH).text(SHEET).number(++row);
        contents.packed(DoubledBirths.COLUMNS, entry.written()).json(read.differing());
        contents.text("officer").text(at).end();
        record(id, MeasuredProvince.commune(commune), read);
        if (records.rows() == AT_ONCE) {
            write();
        }
    }

    private void record(UUID id, String commune, EntryFacts read) {
        records.id(id).text(read.kind()).text(commune).text(MeasuredProvince.CODE);
        records.text(read.bookNumber()).number(read.bookYear()).text(read.number());
        records.text(read.numberKey()).number(read.numberValue()).text(read.page());
        records.text(read.registered()).text(String.valueOf(read.registeredOn()));
        records.text(read.principalName()).text(read.principalPlain()).text(read.principalBirth());
        records.array(List.of()).id(id).id(read.hash()).id(BATCH).number(row);
        records.text("officer").text(at).text("NOT_FOUND").text(at).end();
    }

    /** Writes what is still gathered; answers how many were kept in all. */
    int write() {
        byte[] content = contents.take();
        byte[] record = records.take();
        transaction.executeWithoutResult(status -> {
            copy.lines("record.content", content, CONTENTS);
            copy.lines("record.civil_record", record, RECORDS);
        });
        return row;
    }
}
