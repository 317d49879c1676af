package vn.sohotich.platform.duplicate.store;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the comparing is, kept so that a kill loses nothing. */
@Repository
public class Courses {
    private final JdbcClient jdbc;

    Courses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is paused, and the work that compares now or did last. */
    public record Course(boolean paused, @Nullable UUID workId) {}

    public Course now() {
        return jdbc.sql("SELECT paused, work_id FROM duplicate.course")
                .query(Course.class)
                .single();
    }

    public void pause(boolean paused) {
        jdbc.sql("UPDATE duplicate.course SET paused = :paused")
                .param("paused", paused)
                .update();
    }

    public void worksAt(UUID workId) {
        jdbc.sql("UPDATE duplicate.course SET work_id = :work, paused = false")
                .param("work", workId)
                .update();
    }

    /** Up to which record the walk of this work has come; empty when it has not begun. */
    public Optional<UUID> walkedTo(UUID workId) {
        return jdbc.sql("SELECT walked_to FROM duplicate.course WHERE walk_id = :work")
                .param("work", workId)
                .query(UUID.class)
                .optional();
    }

    public void walked(UUID workId, UUID to) {
        jdbc.sql("UPDATE duplicate.course SET walk_id = :work, walked_to = :to")
                .param("work", workId)
                .param("to", to)
                .update();
    }
}
