package vn.sohotich.platform.record.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.EntryOutcome;
import vn.sohotich.platform.record.FieldOrigin;
import vn.sohotich.platform.record.RecordChange;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.RecordRow;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.Window;

/** Records, register books and kinds of books for machines. */
@RestController
@RequestMapping("/api/v1")
class RecordResource {
    private final Records records;
    private final BookTallies books;
    private final BookTypes types;
    private final Access access;

    RecordResource(Records records, BookTallies books, BookTypes types, Access access) {
        this.records = records;
        this.books = books;
        this.types = types;
        this.access = access;
    }

    @GetMapping("/records")
    Window<RecordRow> list(@ModelAttribute RecordFilter filter, @RequestParam(defaultValue = "50") int size) {
        RecordQuery query = filter.query(null);
        return records.searchLogged(access.demand(Action.SEE_RECORDS), query.window(query.offset(), size));
    }

    /** The same with a person's name, which never stands in an address. */
    @PostMapping("/records/search")
    Window<RecordRow> search(@RequestBody RecordSearch search) {
        return records.searchLogged(access.demand(Action.SEE_RECORDS), search.query());
    }

    @GetMapping("/records/{id}")
    RecordView one(@PathVariable UUID id) {
        Actor actor = access.demand(Action.SEE_RECORDS);
        CivilRecord record =
                records.openLogged(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new RecordView(record, records.origins(actor, id), records.changes(actor, id));
    }

    @PostMapping("/records")
    ResponseEntity<Object> enter(@RequestBody NewEntry entry) {
        Actor actor = access.demand(Action.ENTER_RECORD);
        return answer(records.enter(actor, entry.kind(), entry.unit(), entry.values()));
    }

    @PatchMapping("/records/{id}")
    ResponseEntity<Object> correct(@PathVariable UUID id, @RequestBody Correction correction) {
        Actor actor = access.demand(Action.ENTER_RECORD);
        return answer(records.correct(actor, id, correction.version(), correction.values()));
    }

    @GetMapping("/books")
    Window<BookTallies.BookLine> books(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int size) {
        Actor actor = access.demand(Action.SEE_RECORDS);
        return books.list(
                access.unitsFor(actor, Action.SEE_RECORDS),
                kind,
                offset,
                Math.clamp(size, 1, RecordQuery.LARGEST_WINDOW));
    }

    @GetMapping("/book-types")
    List<BookType> types() {
        return types.all();
    }

    @GetMapping("/book-types/{kind}")
    BookType type(@PathVariable String kind) {
        return types.find(kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<Object> answer(EntryOutcome outcome) {
        return switch (outcome) {
            case EntryOutcome.Kept kept ->
                ResponseEntity.ok()
                        .location(URI.create("/api/v1/records/" + kept.id()))
                        .body(kept);
            case EntryOutcome.NotKept notKept ->
                ResponseEntity.unprocessableContent().body(notKept);
            case EntryOutcome.Overtaken overtaken -> ResponseEntity.ok(Refusal.of("record.stale", overtaken.version()));
            case EntryOutcome.Declined declined -> ResponseEntity.ok(declined.refusal());
        };
    }

    /** A page to enter: values by technical column name. */
    record NewEntry(String kind, String unit, Map<String, String> values) {}

    /** Some fields of a record typed anew, against the version that was seen. */
    record Correction(int version, Map<String, String> values) {}

    /** A record with the origin of its values and what was changed. */
    record RecordView(CivilRecord record, Map<String, FieldOrigin> origins, List<RecordChange> changes) {}

    /** A search with a person's name. */
    record RecordSearch(
            @Nullable RecordFilter filter,
            @Nullable String name,
            @Nullable Integer size) {
        RecordQuery query() {
            RecordQuery query = filter == null ? RecordQuery.all() : filter.query(null);
            int rows = size == null ? RecordFilter.ROWS : size;
            return query.named(name).window(query.offset(), rows);
        }
    }
}
