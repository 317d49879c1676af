package vn.sohotich.platform.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.platform.testing.PlatformTest;

@PlatformTest
class CopyModuleTests {
    private static final List<String> AWKWARD = Arrays.asList(
            "Nguyễn Thị Đẹp",
            "tab\there",
            "line\nbreak\r\n",
            "back\\slash \\N \\.",
            "\\.",
            "",
            null,
            "𠮷 ngoài BMP",
            "e\u0302\u0301 rời",
            "\"quoted\", {braces}",
            "ÿ\u0080\u07FF\u0800\uFFFD");

    @Autowired
    BulkCopy copy;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void keepsEveryTextAsItIs() {
        transaction.executeWithoutResult(status -> {
            jdbc.execute("CREATE TEMP TABLE copied (n int, t text, a text[], j jsonb) ON COMMIT DROP");
            try (CopyRows rows = copy.into("copied", "n", "t", "a", "j")) {
                for (int i = 0; i < AWKWARD.size(); i++) {
                    rows.row(i, AWKWARD.get(i), Arrays.asList(AWKWARD.get(i), "x"), JsonText.of(Map.of("k", "\"\\\n")));
                }
            }
            assertThat(jdbc.queryForList("SELECT t FROM copied ORDER BY n", String.class))
                    .containsExactlyElementsOf(AWKWARD);
            assertThat(jdbc.queryForList("SELECT a[1] FROM copied ORDER BY n", String.class))
                    .containsExactlyElementsOf(AWKWARD);
            assertThat(jdbc.queryForList("SELECT DISTINCT j->>'k' FROM copied", String.class))
                    .containsExactly("\"\\\n");
        });
    }

    @Test
    void replacesWhatPostgresCannotKeep() {
        transaction.executeWithoutResult(status -> {
            jdbc.execute("CREATE TEMP TABLE copied (t text) ON COMMIT DROP");
            try (CopyRows rows = copy.into("copied", "t")) {
                rows.row("a\0b").row("c\uD800d");
            }
            assertThat(jdbc.queryForList("SELECT t FROM copied", String.class)).containsExactly("a\uFFFDb", "c\uFFFDd");
        });
    }

    @Test
    void fillsTwoTablesInTurn() {
        transaction.executeWithoutResult(status -> {
            jdbc.execute(
                    "CREATE TEMP TABLE one (t text) ON COMMIT DROP; CREATE TEMP TABLE two (t text) ON COMMIT DROP");
            String long1 = "x".repeat(50_000);
            try (CopyRows one = copy.into("one", "t");
                    CopyRows two = copy.into("two", "t")) {
                for (int i = 0; i < 100; i++) {
                    one.row(long1);
                    two.row(i).row(i);
                }
            }
            assertThat(jdbc.queryForObject("SELECT count(*) FROM one", Long.class))
                    .isEqualTo(100);
            assertThat(jdbc.queryForObject("SELECT count(*) FROM two", Long.class))
                    .isEqualTo(200);
        });
    }

    @Test
    void refusesToWorkOutsideATransaction() {
        assertThatThrownBy(() -> copy.into("anything", "t")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesARowOfAnotherWidth() {
        transaction.executeWithoutResult(status -> {
            try (CopyRows rows = copy.into("anything", "a", "b")) {
                assertThatThrownBy(() -> rows.row("only one")).isInstanceOf(IllegalArgumentException.class);
            }
        });
    }
}
