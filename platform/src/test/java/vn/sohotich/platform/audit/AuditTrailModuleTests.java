package vn.sohotich.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.PlatformTest;

@PlatformTest
class AuditTrailModuleTests {
    @Autowired
    AuditTrail trail;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private final String subject = Codes.fresh("s");

    @Test
    void keepsWhoDidWhatToWhich() {
        append("clerk", Act.of("record.correct", "record", subject).in("00001").with(Map.of("fields", "2")));

        List<AuditEntry> history = trail.of("record", subject);

        assertThat(history).hasSize(1);
        AuditEntry entry = history.getFirst();
        assertThat(entry.actor()).isEqualTo("clerk");
        assertThat(entry.action()).isEqualTo("record.correct");
        assertThat(entry.unitCode()).isEqualTo("00001");
        assertThat(entry.detail()).containsExactly(Map.entry("fields", "2"));
    }

    @Test
    void refusesToAppendOutsideATransaction() {
        assertThatThrownBy(() -> trail.append("clerk", Act.of("a", "record", subject)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void forgetsTheEntryOfAnActThatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            trail.append("clerk", Act.of("record.enter", "record", subject));
            status.setRollbackOnly();
        });

        assertThat(trail.of("record", subject)).isEmpty();
    }

    @Test
    void refusesToChangeOrRemoveEntries() {
        append("clerk", Act.of("record.enter", "record", subject));

        for (String change : List.of(
                "UPDATE audit.entry SET actor = 'x' WHERE subject_id = '" + subject + "'",
                "DELETE FROM audit.entry WHERE subject_id = '" + subject + "'",
                "TRUNCATE audit.entry",
                "ALTER TABLE audit.entry DISABLE TRIGGER ALL")) {
            assertThatThrownBy(() -> jdbc.execute(change)).as(change).isInstanceOf(DataAccessException.class);
        }
        assertThat(trail.of("record", subject)).hasSize(1);
    }

    @Test
    void findsByActorAndUnitNewestFirst() {
        String actor = Codes.fresh("a");
        String unit = Codes.fresh("u");
        append(actor, Act.of("first", "record", subject).in(unit));
        append(actor, Act.of("second", "record", subject).in(unit));
        append(actor, Act.of("third", "record", subject).in("elsewhere"));

        var found = trail.search(AuditQuery.all(0, 10).by(actor).within(Set.of(unit)));

        assertThat(found.total()).isEqualTo(2);
        assertThat(found.totalIsExact()).isTrue();
        assertThat(found.items()).extracting(AuditEntry::action).containsExactly("second", "first");
        assertThat(trail.search(AuditQuery.all(1, 1).by(actor)).items())
                .extracting(AuditEntry::action)
                .containsExactly("second");
    }

    private void append(String actor, Act act) {
        transaction.executeWithoutResult(status -> trail.append(actor, act));
    }
}
