package vn.sohotich.platform.reconciliation.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohotich.platform.population.Extracts.freshId;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.linkage.blocking.BlockingKeys;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.population.Extracts;
import vn.sohotich.platform.population.LoadedPeople;
import vn.sohotich.platform.population.PopulationRegister;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;

/** The register changes while people type: nothing is restarted, and only who changed gets other keys. */
@PlatformTest
class GrowingRegisterModuleTests {
    private static final String BORN = "14/02/1979";

    @Autowired
    ApplicationContext context;

    @Autowired
    WhileTyping typing;

    @Autowired
    PopulationRegister people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final String number = freshId(1979, true);
    private final String name = "Tiêu " + Codes.place("Thị") + " Ngân";
    private LoadedPeople register;
    private Commune commune;
    private Actor clerk;

    @BeforeEach
    void people() {
        register = LoadedPeople.amongOthers(context);
        commune = Commune.founded(context);
        clerk = commune.somebody(Role.JUSTICE_CLERK);
    }

    private void load(String writtenName, String born) {
        register.load(new Extracts().row(number, writtenName, born, "2", "Kinh"));
    }

    private List<String> found(String writtenName, String born) {
        var page = new TypedPage("KS", commune.code, null, Map.of("nksHoTen", writtenName, "nksNgaySinh", born));
        var outcome = (TypedOutcome.LookedUp) typing.lookUpLogged(clerk, page);
        return outcome.people().getFirst().candidates().stream()
                .map(one -> one.person().personalId())
                .toList();
    }

    private List<Long> storedKeys(String personalId) {
        return jdbc.sql("""
                        SELECT key FROM population.block JOIN population.person ON no = person_no
                        WHERE personal_id = :id ORDER BY key""").param("id", personalId).query(Long.class).list();
    }

    private List<Long> keysNow() {
        long[] keys = BlockingKeys.of(
                people.withPersonalIds(List.of(number)).getFirst().person());
        return Arrays.stream(keys).sorted().boxed().toList();
    }

    @Test
    void findsAtOnceWhoIsLoadedWhileTheApplicationRuns() {
        assertThat(found(name, BORN)).doesNotContain(number);

        load(name, BORN);

        assertThat(found(name, BORN)).contains(number);
    }

    @Test
    void losesTheOldKeysOfWhoChangesAndKeepsThoseOfEverybodyElse() {
        String neighbour = freshId(1979, true);
        register.load(new Extracts()
                .row(number, name, BORN, "2", "Kinh")
                .row(neighbour, "Tiêu " + Codes.place("Thị") + " Yên", BORN, "2", "Kinh"));
        List<Long> before = storedKeys(number);
        List<Long> ofNeighbour = rowsOf(neighbour);
        String other = "Kiều " + Codes.place("Hoàng") + " Oanh";

        load(other, "01/09/1982");

        assertThat(found(name, BORN)).doesNotContain(number);
        assertThat(found(other, "01/09/1982")).contains(number);
        assertThat(storedKeys(number)).isEqualTo(keysNow()).isNotEqualTo(before);
        assertThat(rowsOf(neighbour)).isEqualTo(ofNeighbour);
    }

    /** The places of the stored keys in their table, which change when a key is written anew. */
    private List<Long> rowsOf(String personalId) {
        return jdbc.sql("""
                        SELECT hashtext(b.ctid::text)::bigint FROM population.block b JOIN population.person ON no = person_no
                        WHERE personal_id = :id ORDER BY 1""").param("id", personalId).query(Long.class).list();
    }

    @Test
    void answersFromTheFormerVersionWhileALoadIsNotDone() {
        load(name, BORN);

        transaction.executeWithoutResult(status -> {
            jdbc.sql("TRUNCATE population.staged_person").update();
            jdbc.sql("DELETE FROM population.block USING population.person WHERE no = person_no AND personal_id = :id")
                    .param("id", number)
                    .update();
            jdbc.sql("UPDATE population.person SET name = 'X' WHERE personal_id = :id")
                    .param("id", number)
                    .update();
            assertThat(aside(() -> found(name, BORN))).contains(number);
            status.setRollbackOnly();
        });
    }

    private static <T> T aside(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question)
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    @Test
    void takesTheCountOfANewVersionWithoutARestart() throws InterruptedException {
        load(name, BORN);
        long before = people.statistics(people.version()).population();

        register.load(new Extracts().row(freshId(1979, true), name, "1979", "2", "Kinh"));

        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (counted() <= before && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(counted()).isGreaterThan(before);
    }

    private long counted() {
        return people.statisticsAtHand().orElseThrow().population();
    }
}
