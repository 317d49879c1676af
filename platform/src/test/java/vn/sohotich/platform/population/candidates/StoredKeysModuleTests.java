package vn.sohotich.platform.population.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sohotich.linkage.blocking.BlockingKeys;
import vn.sohotich.platform.population.LoadedPeople;
import vn.sohotich.platform.testing.PlatformTest;

@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredKeysModuleTests {
    @Autowired
    StoredKeys keys;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    @BeforeAll
    void people() {
        LoadedPeople.amongOthers(context);
    }

    private List<String> stored() {
        return jdbc.sql("SELECT person_no || ' ' || key FROM population.block ORDER BY person_no, key")
                .query(String.class)
                .list();
    }

    private void former(long renewedTo) {
        jdbc.sql("UPDATE population.key_version SET version = :version, renewed_to = :to")
                .param("version", BlockingKeys.VERSION - 1)
                .param("to", renewedTo)
                .update();
    }

    private long person(String where) {
        return jdbc.sql("SELECT " + where + " FROM population.person")
                .query(Long.class)
                .single();
    }

    @Test
    void makesFormerKeysAnewBeforeAnybodyIsServed() {
        List<String> before = stored();
        assertThat(before).hasSizeGreaterThan(5_000);
        jdbc.sql("DELETE FROM population.block WHERE person_no % 2 = 0").update();
        jdbc.sql("INSERT INTO population.block (key, person_no) SELECT 12345, no FROM population.person")
                .update();
        former(0);
        keys.afterSingletonsInstantiated();
        assertThat(stored()).isEqualTo(before);
        assertThat(keys.version()).isEqualTo(BlockingKeys.VERSION);
    }

    @Test
    void goesOnBehindTheLastPartAfterAKill() {
        List<String> before = stored();
        long middle = person("percentile_disc(0.5) WITHIN GROUP (ORDER BY no)");
        jdbc.sql("DELETE FROM population.block WHERE person_no > :middle")
                .param("middle", middle)
                .update();
        former(middle);
        assertThat(keys.renewPart()).isEqualTo((int) person("count(*) FILTER (WHERE no > " + middle + ")"));
        assertThat(keys.version()).isEqualTo(BlockingKeys.VERSION - 1);
        keys.afterSingletonsInstantiated();
        assertThat(stored()).isEqualTo(before);
        assertThat(keys.version()).isEqualTo(BlockingKeys.VERSION);
    }

    @Test
    void leavesPresentKeysAlone() {
        jdbc.sql("INSERT INTO population.block (key, person_no) SELECT 54321, max(no) FROM population.person")
                .update();
        keys.afterSingletonsInstantiated();
        assertThat(jdbc.sql("DELETE FROM population.block WHERE key = 54321").update())
                .isEqualTo(1);
    }
}
