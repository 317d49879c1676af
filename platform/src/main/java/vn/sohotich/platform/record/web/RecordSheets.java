package vn.sohotich.platform.record.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.audit.AuditEntry;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.FieldOrigin;
import vn.sohotich.platform.record.KeptFinding;
import vn.sohotich.platform.record.RecordChange;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.CodeList;
import vn.sohotich.platform.record.definition.Field;

/** Lays a record out as its page in the book: groups, labels, values, findings and origins. */
@Component
class RecordSheets {
    private final BookTypes types;
    private final AuditTrail trail;

    RecordSheets(BookTypes types, AuditTrail trail) {
        this.types = types;
        this.trail = trail;
    }

    BookType kind(String kind) {
        return types.get(kind);
    }

    List<BookType> kinds() {
        return types.all();
    }

    List<GroupSheet> of(CivilRecord record, Map<String, FieldOrigin> origins) {
        BookType type = types.get(record.kind());
        Locale locale = LocaleContextHolder.getLocale();
        return type.groups().stream()
                .map(group -> new GroupSheet(
                        group.id(),
                        group.label().in(locale),
                        type.fieldsOf(group).stream()
                                .map(field -> line(record, field, origins.get(field.name()), locale))
                                .toList()))
                .filter(group -> group.fields().stream().anyMatch(FieldLine::speaks))
                .toList();
    }

    private FieldLine line(CivilRecord record, Field field, @Nullable FieldOrigin origin, Locale locale) {
        String written = record.written().getOrDefault(field.name(), "");
        String normal = record.value(field.name());
        return new FieldLine(
                field.name(),
                field.label().in(locale),
                written,
                normal,
                meaning(field, normal, locale),
                origin,
                record.openFindings(field.name()));
    }

    private String meaning(Field field, String normal, Locale locale) {
        if (field.codeList() == null || normal.isEmpty()) {
            return "";
        }
        CodeList list = types.codeLists().get(field.codeList());
        return list.byName()
                ? ""
                : list.find(normal).map(code -> code.label().in(locale)).orElse("");
    }

    /** Everything that happened to the record, newest first: acts on it, on its import, and changed fields. */
    List<HistoryLine> history(CivilRecord record, List<RecordChange> changes) {
        List<HistoryLine> lines = new ArrayList<>();
        trail.of("record", record.id().toString()).stream()
                .filter(entry -> !entry.action().equals("record.read"))
                .forEach(entry -> lines.add(HistoryLine.of(entry)));
        if (record.batchId() != null) {
            trail.of("batch", record.batchId().toString()).stream()
                    .filter(entry -> !entry.action().equals("batch.read"))
                    .forEach(entry -> lines.add(HistoryLine.of(entry)));
        }
        BookType type = types.get(record.kind());
        Locale locale = LocaleContextHolder.getLocale();
        changes.forEach(change -> lines.add(new HistoryLine(
                change.at(),
                change.actor(),
                "record.field",
                type.find(change.field()).map(field -> field.label().in(locale)).orElse(change.field()),
                change.before(),
                change.after())));
        lines.sort(Comparator.comparing(HistoryLine::at).reversed());
        return lines;
    }

    /** A group of fields of the printed page. */
    record GroupSheet(String id, String label, List<FieldLine> fields) {}

    /** One field: what is written, what it means, where it came from. */
    record FieldLine(
            String name,
            String label,
            String written,
            String normal,
            String meaning,
            @Nullable FieldOrigin origin,
            List<KeptFinding> findings) {
        /** Whether the normalised value says something else than the letters in the book. */
        public boolean differs() {
            return !normal.equals(written) && !normal.isEmpty();
        }

        public boolean speaks() {
            return !written.isEmpty() || !normal.isEmpty() || !findings.isEmpty();
        }
    }

    /** One line of the history; field and values only for a changed field. */
    record HistoryLine(
            Instant at,
            String actor,
            String action,
            @Nullable String field,
            @Nullable String before,
            @Nullable String after) {
        static HistoryLine of(AuditEntry entry) {
            return new HistoryLine(entry.at(), entry.actor(), entry.action(), null, null, null);
        }

        /** Key of the sentence that says what was done. */
        public String key() {
            return "act." + action;
        }
    }
}
