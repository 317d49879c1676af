package vn.sohotich.platform.duplicate.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.platform.duplicate.DuplicateSettings;
import vn.sohotich.platform.duplicate.event.CivilEvent;
import vn.sohotich.platform.duplicate.event.EventReader;
import vn.sohotich.platform.duplicate.event.Sighting;
import vn.sohotich.platform.duplicate.event.Sightings;
import vn.sohotich.platform.duplicate.judgement.EventKey;
import vn.sohotich.platform.duplicate.judgement.PreparedEvent;
import vn.sohotich.platform.duplicate.store.EventBlocks;
import vn.sohotich.platform.duplicate.store.EventBlocks.Pointer;
import vn.sohotich.platform.duplicate.store.Events;
import vn.sohotich.platform.duplicate.store.SeenCitizens;
import vn.sohotich.platform.reconciliation.Reconciliation;
import vn.sohotich.platform.reconciliation.Reconciliation.Identified;
import vn.sohotich.platform.record.PendingLookup;
import vn.sohotich.platform.record.Records;

/** Brings events, blocking keys and sightings of changed records up to date; a record that is gone leaves all three. */
@Component
class Indexing {
    private final Records records;
    private final Reconciliation reconciliation;
    private final Events events;
    private final EventBlocks blocks;
    private final SeenCitizens seen;
    private final EventReader reader;
    private final Sightings sightings;

    Indexing(
            Records records,
            Reconciliation reconciliation,
            Events events,
            EventBlocks blocks,
            SeenCitizens seen,
            DuplicateSettings settings) {
        this.records = records;
        this.reconciliation = reconciliation;
        this.events = events;
        this.blocks = blocks;
        this.seen = seen;
        this.reader = new EventReader(settings);
        this.sightings = new Sightings(reader);
    }

    /** An event at the place that blocking keys point to, with its own keys. */
    record Placed(long place, PreparedEvent event, List<EventKey> keys) {
        static Placed of(long place, CivilEvent event, Cleaner cleaner) {
            var prepared = PreparedEvent.of(event, cleaner);
            return new Placed(place, prepared, prepared.keys());
        }

        private Stream<Pointer> pointers() {
            return keys.stream().map(key -> new Pointer(key.key(), place, key.birth()));
        }
    }

    /** What stands now: the events of the chunk in the order of their places, and every citizen seen in them before or after. */
    record Indexed(List<Placed> events, Set<String> citizens) {}

    Indexed index(Collection<UUID> chunk, Cleaner cleaner) {
        Map<UUID, Map<String, String>> identified = identified(chunk);
        var fresh = new ArrayList<CivilEvent>();
        Set<Sighting> now = new LinkedHashSet<>();
        for (PendingLookup kept : records.entries(chunk)) {
            CivilEvent event = reader.read(kept, identified.getOrDefault(kept.recordId(), Map.of()));
            fresh.add(event);
            now.addAll(sightings.of(kept.entry(), event));
        }
        Set<Sighting> before = new LinkedHashSet<>(seen.ofRecords(chunk));
        seen.change(without(before, now), without(now, before));
        Set<String> citizens = new HashSet<>();
        before.forEach(sighting -> citizens.add(sighting.personalId()));
        now.forEach(sighting -> citizens.add(sighting.personalId()));
        return new Indexed(replace(chunk, fresh, cleaner), citizens);
    }

    /** Brings the events up to date; what stands already as it was read is not written again. */
    private List<Placed> replace(Collection<UUID> chunk, List<CivilEvent> fresh, Cleaner cleaner) {
        Map<UUID, CivilEvent> changed = new LinkedHashMap<>();
        fresh.forEach(event -> changed.put(event.recordId(), event));
        var placed = new ArrayList<Placed>();
        var gone = new ArrayList<UUID>();
        Set<Pointer> before = new LinkedHashSet<>();
        events.ofRecords(chunk).forEach((place, stored) -> {
            CivilEvent now = changed.get(stored.recordId());
            if (stored.equals(now)) {
                changed.remove(stored.recordId());
                placed.add(Placed.of(place, stored, cleaner));
            } else {
                Placed.of(place, stored, cleaner).pointers().forEach(before::add);
                if (now == null) {
                    gone.add(stored.recordId());
                }
            }
        });
        events.remove(gone);
        Set<Pointer> after = new LinkedHashSet<>();
        events.save(List.copyOf(changed.values())).forEach((place, event) -> {
            Placed one = Placed.of(place, event, cleaner);
            one.pointers().forEach(after::add);
            placed.add(one);
        });
        blocks.remove(without(before, after));
        blocks.add(without(after, before));
        placed.sort(Comparator.comparingLong(Placed::place));
        return placed;
    }

    private static <T> List<T> without(Set<T> all, Set<T> taken) {
        return all.stream().filter(one -> !taken.contains(one)).toList();
    }

    private Map<UUID, Map<String, String>> identified(Collection<UUID> chunk) {
        var identified = new HashMap<UUID, Map<String, String>>();
        for (Identified one : reconciliation.identified(chunk)) {
            identified.computeIfAbsent(one.recordId(), any -> new HashMap<>()).put(one.role(), one.personalId());
        }
        return identified;
    }
}
