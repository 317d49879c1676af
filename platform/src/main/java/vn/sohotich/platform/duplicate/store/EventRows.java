package vn.sohotich.platform.duplicate.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.duplicate.event.CivilEvent;
import vn.sohotich.platform.duplicate.event.DateSpan;
import vn.sohotich.platform.duplicate.event.EventNature;
import vn.sohotich.platform.duplicate.event.PackedPeople;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.PersonInRole;

/** Rows of {@code duplicate.event} as events. */
final class EventRows {
    private EventRows() {}

    static CivilEvent read(ResultSet row, BookTypes types) throws SQLException {
        UUID id = row.getObject("record_id", UUID.class);
        BookType type = types.get(row.getString("kind"));
        List<String> principals =
                type.principals().stream().map(PersonInRole::role).toList();
        return new CivilEvent(
                id,
                row.getInt("version"),
                type.kind(),
                row.getString("unit_code"),
                EventNature.of(type),
                span(row, "happened"),
                span(row, "registered"),
                row.getBoolean("again"),
                row.getString("book"),
                row.getInt("number"),
                principals,
                PackedPeople.unpack(row.getString("people"), id.toString()));
    }

    private static @Nullable DateSpan span(ResultSet row, String which) throws SQLException {
        LocalDate from = row.getObject(which + "_from", LocalDate.class);
        LocalDate to = row.getObject(which + "_to", LocalDate.class);
        return from == null || to == null ? null : new DateSpan(from, to);
    }

    static @Nullable String from(@Nullable DateSpan span) {
        return span == null ? null : span.from().toString();
    }

    static @Nullable String to(@Nullable DateSpan span) {
        return span == null ? null : span.to().toString();
    }
}
