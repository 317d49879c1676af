package vn.sohotich.platform.duplicate.run;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.platform.duplicate.Doubt;
import vn.sohotich.platform.duplicate.Doubt.Grounds;
import vn.sohotich.platform.duplicate.run.Indexing.Indexed;
import vn.sohotich.platform.duplicate.store.Doubts;
import vn.sohotich.platform.duplicate.store.Events;
import vn.sohotich.platform.duplicate.store.Pending;
import vn.sohotich.platform.duplicate.store.Settlement;

/**
 * Compares the records that wait with all others, a chunk in one transaction: index, pairs, contradictions and doubts of a
 * chunk stand or fall together, so that a kill in the middle leaves the chunk waiting.
 */
@Component
public class Comparing {
    private static final int CHUNK = 1_000;

    private final Pending pending;
    private final Indexing indexing;
    private final PairSearch pairs;
    private final ConflictSearch conflicts;
    private final Stock stock;
    private final Frequencies frequencies;
    private final Clock clock;
    /** Names and places come again from chunk to chunk; it keeps a fixed number of them. */
    private final Cleaner cleaner = new Cleaner();

    Comparing(
            Pending pending,
            Indexing indexing,
            PairSearch pairs,
            ConflictSearch conflicts,
            Stock stock,
            Frequencies frequencies,
            Clock clock) {
        this.pending = pending;
        this.indexing = indexing;
        this.pairs = pairs;
        this.conflicts = conflicts;
        this.stock = stock;
        this.frequencies = frequencies;
        this.clock = clock;
    }

    /** Compares the next records that wait; returns how many, 0 when none waits. */
    @Transactional
    public int nextChunk() {
        pending.lock();
        List<UUID> chunk = pending.take(CHUNK);
        if (!chunk.isEmpty()) {
            compare(chunk);
        }
        return chunk.size();
    }

    private void compare(List<UUID> chunk) {
        Indexed indexed = indexing.index(chunk, cleaner);
        List<Grounds> sameEvents = pairs.pairs(indexed.events(), frequencies.model(cleaner), cleaner);
        stock.settleSameEvents(chunk, sameEvents, clock.instant());
        Set<String> citizens = conflicts.concerned(indexed.citizens());
        stock.settleConflicts(chunk, citizens, conflicts.conflicts(citizens), clock.instant());
    }

    /** The doubts that stand, brought up to what was found. */
    @Component
    static class Stock {
        private final Doubts doubts;
        private final Events events;

        Stock(Doubts doubts, Events events) {
            this.doubts = doubts;
            this.events = events;
        }

        void settleSameEvents(Collection<UUID> chunk, List<Grounds> found, Instant now) {
            List<Doubt> standing = doubts.about(chunk).stream()
                    .filter(doubt -> doubt.grounds().person().isEmpty())
                    .toList();
            doubts.settle(Settlement.of(found, standing, versions(standing)), now);
        }

        /** Contradictions about the citizens, and those of the chunk whose citizen is no longer seen there. */
        void settleConflicts(Collection<UUID> chunk, Set<String> citizens, List<Grounds> found, Instant now) {
            var standing = new HashMap<UUID, Doubt>();
            doubts.aboutCitizens(citizens).forEach(doubt -> standing.put(doubt.id(), doubt));
            doubts.about(chunk).stream()
                    .filter(doubt -> !doubt.grounds().person().isEmpty())
                    .forEach(doubt -> standing.put(doubt.id(), doubt));
            List<Doubt> all = List.copyOf(standing.values());
            doubts.settle(Settlement.of(found, all, versions(all)), now);
        }

        private Map<UUID, Integer> versions(List<Doubt> standing) {
            Set<UUID> records = new HashSet<>();
            standing.forEach(doubt -> {
                records.add(doubt.grounds().first().recordId());
                records.add(doubt.grounds().second().recordId());
            });
            var versions = new HashMap<UUID, Integer>();
            events.ofRecords(records).values().forEach(event -> versions.put(event.recordId(), event.version()));
            return versions;
        }
    }
}
