package vn.sohotich.platform.reconciliation.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.reconciliation.review.Cases.Asked;
import vn.sohotich.platform.reconciliation.review.Cases.Found;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.RecordRow;
import vn.sohotich.platform.record.Records;

/**
 * Hands cases out, one account after the other, so that two people never have the same one. Cases of records that are
 * closed, or that changed and wait for their look-up, are passed over.
 */
@Component
class Claims {
    private static final int AT_ONCE = 50;

    private final Cases cases;
    private final Holds holds;
    private final Records records;
    private final JdbcClient jdbc;

    Claims(Cases cases, Holds holds, Records records, JdbcClient jdbc) {
        this.cases = cases;
        this.holds = holds;
        this.records = records;
        this.jdbc = jdbc;
    }

    /** The case at hand and the one after it, and how many are left. */
    record Claimed(@Nullable Found now, @Nullable Found ahead, long left) {}

    /** Gives the account its next two cases; {@code first} is the one it would like to begin with. */
    @Transactional
    Claimed claim(Asked asked, @Nullable UUID first) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('reconciliation.review_hold'))")
                .query((row, number) -> true)
                .list();
        Found now = Optional.ofNullable(first)
                .flatMap(cases::standing)
                .filter(found -> holds.take(found.outcomeId(), asked.account()))
                .orElseGet(() -> next(asked, Set.of()));
        Found ahead = now == null ? null : next(asked, Set.of(now.outcomeId()));
        return new Claimed(now, ahead, cases.left(asked));
    }

    private @Nullable Found next(Asked asked, Set<UUID> except) {
        var passed = new HashSet<>(except);
        while (true) {
            List<Found> page = cases.next(asked, passed, AT_ONCE);
            if (page.isEmpty()) {
                return null;
            }
            Found taken = take(asked, page, passed);
            if (taken != null) {
                return taken;
            }
        }
    }

    private @Nullable Found take(Asked asked, List<Found> page, Set<UUID> passed) {
        Map<UUID, RecordRow> rows = rows(asked, page);
        var closed = new ArrayList<UUID>();
        Found taken = null;
        for (Found found : page) {
            RecordRow row = rows.get(found.recordId());
            if (row == null || !row.status().mayBeCorrected()) {
                closed.add(found.outcomeId());
            } else if (row.version() == found.recordVersion() && holds.take(found.outcomeId(), asked.account())) {
                taken = found;
                break;
            }
            passed.add(found.outcomeId());
        }
        holds.close(closed);
        return taken;
    }

    private Map<UUID, RecordRow> rows(Asked asked, List<Found> page) {
        List<UUID> ids = page.stream().map(Found::recordId).distinct().toList();
        return records.rows(asked.units(), RecordQuery.all().only(ids).window(0, ids.size())).items().stream()
                .collect(Collectors.toMap(RecordRow::id, row -> row));
    }
}
