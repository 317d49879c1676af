package vn.sohotich.platform.delivery.result;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.approval.Obstacle;
import vn.sohotich.platform.approval.ObstacleSource;
import vn.sohotich.platform.book.ScanName;
import vn.sohotich.platform.delivery.DeliverySettings;
import vn.sohotich.platform.delivery.inspection.Lot.Verdict;
import vn.sohotich.platform.delivery.store.ResultRows;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.Records;

/**
 * What officers found wrong in a record, as a proposal beside it, and what that means for its approval: a record of a
 * delivery is approved after the acceptance of its lot (letter of 2022, point 2), and after somebody mended what was wrong.
 */
@Component
@Order(25)
public class CorrectionNotes implements ObstacleSource {
    private final ResultRows rows;
    private final Records records;
    private final DeliverySettings settings;

    CorrectionNotes(ResultRows rows, Records records, DeliverySettings settings) {
        this.rows = rows;
        this.records = records;
        this.settings = settings;
    }

    /** The wrong fields that still do not say what the book says; empty when the actor may not see the record. */
    @Transactional
    public List<WrongField> openLogged(Actor actor, UUID recordId) {
        List<WrongField> wrong = rows.wrongOf(recordId);
        Optional<CivilRecord> seen = wrong.isEmpty() ? Optional.empty() : records.openLogged(actor, recordId);
        return seen.map(record -> wrong.stream()
                        .filter(field -> !plain(record.written().getOrDefault(field.field(), ""))
                                .equals(plain(field.inBook())))
                        .toList())
                .orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Obstacle> against(CivilRecord candidate) {
        UUID batch = candidate.batchId();
        long wrong = rows.wrongOf(candidate.id()).stream()
                .filter(field -> candidate.version() <= field.version())
                .count();
        if (wrong > 0) {
            return List.of(new Obstacle("delivery.wrong", List.of(Long.toString(wrong))));
        }
        if (batch == null || !settings.hinder()) {
            return List.of();
        }
        List<String> standing = rows.standing(
                batch,
                candidate.unitCode(),
                candidate.kind(),
                ScanName.normalNumber(candidate.bookNumber()),
                candidate.bookYear());
        boolean passed = standing.isEmpty()
                || standing.contains(Verdict.ACCEPTED.name())
                || standing.contains(Verdict.SORTED.name());
        return passed ? List.of() : List.of(new Obstacle("delivery.waiting", List.of()));
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFC).strip();
    }
}
