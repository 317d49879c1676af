package vn.sohotich.platform.duplicate.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.duplicate.event.Part;
import vn.sohotich.platform.duplicate.event.Sighting;

/** Where citizens are seen in the records. */
@Repository
public class SeenCitizens {
    /** A number that stands in more records than this is an error of the source, and is compared no further. */
    static final int MOST_SIGHTINGS = 60;

    private final JdbcClient jdbc;

    SeenCitizens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Sighting> ofRecords(Collection<UUID> recordIds) {
        return jdbc.sql("SELECT * FROM duplicate.sighting WHERE record_id = ANY(:ids)")
                .param("ids", recordIds.toArray(UUID[]::new))
                .query(SeenCitizens::read)
                .list();
    }

    /** The sightings of these citizens, of each at most {@value #MOST_SIGHTINGS}. */
    public List<Sighting> ofCitizens(Collection<String> personalIds) {
        return jdbc.sql("""
                        SELECT s.* FROM unnest(:ids) AS p (id) CROSS JOIN LATERAL
                            (SELECT * FROM duplicate.sighting WHERE personal_id = p.id ORDER BY record_id, role
                             LIMIT :most) AS s""")
                .param("ids", personalIds.toArray(String[]::new))
                .param("most", MOST_SIGHTINGS)
                .query(SeenCitizens::read)
                .list();
    }

    /** Takes some sightings away and adds others. */
    public void change(List<Sighting> gone, List<Sighting> fresh) {
        if (!gone.isEmpty()) {
            jdbc.sql("""
                            DELETE FROM duplicate.sighting s USING unnest(:records, :roles) AS gone (record_id, role)
                            WHERE s.record_id = gone.record_id AND s.role = gone.role""")
                    .param("records", gone.stream().map(Sighting::recordId).toArray(UUID[]::new))
                    .param("roles", texts(gone, Sighting::role))
                    .update();
        }
        if (!fresh.isEmpty()) {
            add(fresh);
        }
    }

    private void add(List<Sighting> sightings) {
        jdbc.sql("""
                        INSERT INTO duplicate.sighting (record_id, role, part, personal_id, seen_from, seen_to, ended, again)
                        SELECT * FROM unnest(:records, :roles, :parts, :persons, :from::date[], :to::date[], :ended, :again)
                        ON CONFLICT DO NOTHING""")
                .param("records", sightings.stream().map(Sighting::recordId).toArray(UUID[]::new))
                .param("roles", texts(sightings, Sighting::role))
                .param("parts", texts(sightings, sighting -> sighting.part().name()))
                .param("persons", texts(sightings, Sighting::personalId))
                .param("from", texts(sightings, sighting -> day(sighting.from())))
                .param("to", texts(sightings, sighting -> day(sighting.to())))
                .param("ended", sightings.stream().map(Sighting::ended).toArray(Boolean[]::new))
                .param("again", sightings.stream().map(Sighting::again).toArray(Boolean[]::new))
                .update();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String[] texts(List<Sighting> sightings, Function<Sighting, @Nullable String> part) {
        @Nullable String[] texts = new @Nullable String[sightings.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = part.apply(sightings.get(i));
        }
        return texts;
    }

    private static Sighting read(ResultSet row, int number) throws SQLException {
        return new Sighting(
                row.getObject("record_id", UUID.class),
                row.getString("role"),
                Part.valueOf(row.getString("part")),
                row.getString("personal_id"),
                row.getObject("seen_from", LocalDate.class),
                row.getObject("seen_to", LocalDate.class),
                row.getBoolean("ended"),
                row.getBoolean("again"));
    }
}
