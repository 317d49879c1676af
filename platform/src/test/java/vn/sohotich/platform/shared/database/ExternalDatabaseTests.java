package vn.sohotich.platform.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalDatabaseTests {
    private static final MigrationSettings OWNER = new MigrationSettings("owner", "secret-of-owner");

    private static DatabaseAccess access(String url) {
        var settings = new DatabaseSettings(url, "app", "secret-of-app", null, 20);
        return new DatabaseConfiguration().externalAccess(settings, OWNER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jdbc:postgresql://db:5432/civil", "postgresql://db:5432/civil", "postgres://db:5432/civil"})
    void takesTheUsualWaysToWriteAnAddress(String url) {
        assertThat(access(url).url()).isEqualTo("jdbc:postgresql://db:5432/civil");
    }

    @Test
    void keepsTheTwoRolesApartAndTheirPasswordsOutOfLogs() {
        DatabaseAccess access = access("postgresql://db/civil");

        assertThat(access.owner().user()).isEqualTo("owner");
        assertThat(access.app().user()).isEqualTo("app");
        assertThat(access.toString()).doesNotContain("secret");
    }

    @Test
    void saysThatADatabaseCannotBeReached() {
        DatabaseAccess nowhere = access("postgresql://127.0.0.1:1/civil");

        assertThatThrownBy(() -> new SchemaMigrations(nowhere).run())
                .isInstanceOfSatisfying(
                        UnusableDatabase.class,
                        refused -> assertThat(refused.code()).isEqualTo("database.unreachable"));
    }
}
