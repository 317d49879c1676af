package vn.sohotich.platform.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.sohotich.platform.testing.PlatformTest;

@PlatformTest
class RolesModuleTests {
    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    DatabaseAccess access;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE audit.more (n int)",
                "CREATE TABLE public.more (n int)",
                "CREATE SCHEMA more",
                "ALTER TABLE territory.unit ADD COLUMN more int",
                "DROP TABLE work.job",
                "TRUNCATE work.job",
                "DROP TRIGGER append_only ON audit.entry",
                "UPDATE audit.entry SET actor = 'x'",
                "DELETE FROM audit.entry",
                "SELECT * FROM audit.flyway_schema_history",
                "COPY territory.unit TO PROGRAM 'cat'",
                "CREATE ROLE more"
            })
    void refusesTheApplicationToChangeTablesOrHistory(String sql) {
        assertThatThrownBy(() -> jdbc.execute(sql))
                .rootCause()
                .isInstanceOf(SQLException.class)
                .message()
                .containsAnyOf("permission denied", "must be owner", "append-only");
    }

    @Test
    void letsTheApplicationWriteRows() {
        assertThat(jdbc.queryForObject(
                        "SELECT has_table_privilege(current_user, 'work.job', 'SELECT, INSERT, UPDATE, DELETE')",
                        Boolean.class))
                .isTrue();
        assertThat(jdbc.queryForObject("SELECT current_user", String.class)).isEqualTo(EmbeddedDatabase.APP);
    }

    @Test
    void foldsLettersWithMarksInTheDatabase() {
        assertThat(jdbc.queryForObject("SELECT lower('ĐẶNG ƯỚC')", String.class))
                .isEqualTo("đặng ước");
        assertThat(jdbc.queryForObject("SELECT 'Đa' < 'Ea' COLLATE \"vi-VN-x-icu\"", Boolean.class))
                .isTrue();
        assertThat(jdbc.queryForObject("SELECT unaccent('Đặng')", String.class)).isEqualTo("Dang");
    }

    @Test
    void refusesAServerThatMayLoseWhatItConfirmed() throws SQLException {
        String url = access.url() + "?options=-c%20synchronous_commit=off";
        try (Connection careless = DriverManager.getConnection(
                url, access.app().user(), access.app().password())) {
            assertThatThrownBy(() -> Durability.verify(careless))
                    .isInstanceOfSatisfying(
                            UnusableDatabase.class,
                            refused -> assertThat(refused.code()).isEqualTo("database.not-durable"));
        }
    }

    @Test
    void migratesTwiceToTheSameEnd() {
        new SchemaMigrations(access).run();

        assertThat(jdbc.queryForObject(
                        "SELECT has_table_privilege(current_user, 'audit.entry', 'UPDATE')", Boolean.class))
                .isFalse();
    }
}
