package vn.sohotich.platform.duplicate.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.duplicate.event.CivilEvent;
import vn.sohotich.platform.duplicate.event.PackedPeople;
import vn.sohotich.platform.record.definition.BookTypes;

/** The events of the records as they were compared last, each with the place that blocking keys point to. */
@Repository
public class Events {
    private static final int FETCHED_AT_ONCE = 2_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate cursor;
    private final BookTypes types;

    Events(JdbcClient jdbc, DataSource source, BookTypes types) {
        this.jdbc = jdbc;
        this.cursor = new JdbcTemplate(source);
        this.cursor.setFetchSize(FETCHED_AT_ONCE);
        this.types = types;
    }

    public Map<Long, CivilEvent> ofRecords(Collection<UUID> recordIds) {
        return read("record_id = ANY(:wanted)", recordIds.toArray(UUID[]::new));
    }

    public Map<Long, CivilEvent> at(Collection<Long> places) {
        return read("place = ANY(:wanted)", places.toArray(Long[]::new));
    }

    private Map<Long, CivilEvent> read(String condition, Object[] wanted) {
        var events = new HashMap<Long, CivilEvent>();
        if (wanted.length > 0) {
            jdbc.sql("SELECT * FROM duplicate.event WHERE " + condition)
                    .param("wanted", wanted)
                    .query(row -> {
                        events.put(row.getLong("place"), EventRows.read(row, types));
                    });
        }
        return events;
    }

    /** Roughly how many there are: the newest place. */
    public long size() {
        return jdbc.sql("SELECT coalesce(max(place), 0) FROM duplicate.event")
                .query(Long.class)
                .single();
    }

    /** Every event, one by one, in the running transaction. */
    public void each(Consumer<CivilEvent> taker) {
        cursor.query("SELECT * FROM duplicate.event", row -> {
            taker.accept(EventRows.read(row, types));
        });
    }

    public void remove(Collection<UUID> recordIds) {
        if (!recordIds.isEmpty()) {
            jdbc.sql("DELETE FROM duplicate.event WHERE record_id = ANY(:ids)")
                    .param("ids", recordIds.toArray(UUID[]::new))
                    .update();
        }
    }

    /** Keeps the events in their new version; answers them by place. */
    public Map<Long, CivilEvent> save(List<CivilEvent> events) {
        if (events.isEmpty()) {
            return Map.of();
        }
        var places = new HashMap<UUID, Long>();
        jdbc.sql("""
                        INSERT INTO duplicate.event (record_id, version, kind, unit_code, again, happened_from,
                            happened_to, registered_from, registered_to, book, number, people)
                        SELECT * FROM unnest(:ids, :versions, :kinds, :units, :again, :happenedFrom::date[],
                            :happenedTo::date[], :registeredFrom::date[], :registeredTo::date[], :books, :numbers, :people)
                        ON CONFLICT (record_id) DO UPDATE SET version = excluded.version, unit_code = excluded.unit_code,
                            again = excluded.again, happened_from = excluded.happened_from,
                            happened_to = excluded.happened_to, registered_from = excluded.registered_from,
                            registered_to = excluded.registered_to, book = excluded.book, number = excluded.number,
                            people = excluded.people
                        RETURNING record_id, place""")
                .param("ids", events.stream().map(CivilEvent::recordId).toArray(UUID[]::new))
                .param("versions", events.stream().map(CivilEvent::version).toArray(Integer[]::new))
                .param("kinds", texts(events, CivilEvent::kind))
                .param("units", texts(events, CivilEvent::unitCode))
                .param("again", events.stream().map(CivilEvent::again).toArray(Boolean[]::new))
                .param("happenedFrom", texts(events, event -> EventRows.from(event.happened())))
                .param("happenedTo", texts(events, event -> EventRows.to(event.happened())))
                .param("registeredFrom", texts(events, event -> EventRows.from(event.registered())))
                .param("registeredTo", texts(events, event -> EventRows.to(event.registered())))
                .param("books", texts(events, CivilEvent::book))
                .param("numbers", events.stream().map(CivilEvent::number).toArray(Integer[]::new))
                .param("people", texts(events, event -> PackedPeople.pack(event.people())))
                .query(row -> {
                    places.put(row.getObject(1, UUID.class), row.getLong(2));
                });
        var saved = new HashMap<Long, CivilEvent>();
        for (CivilEvent event : events) {
            saved.put(Objects.requireNonNull(places.get(event.recordId())), event);
        }
        return saved;
    }

    private static @Nullable String[] texts(List<CivilEvent> events, Function<CivilEvent, @Nullable String> part) {
        @Nullable String[] texts = new @Nullable String[events.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = part.apply(events.get(i));
        }
        return texts;
    }
}
