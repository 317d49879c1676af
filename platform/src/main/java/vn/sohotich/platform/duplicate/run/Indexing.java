package vn.sohotich.platform.duplicate.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.platform.duplicate.DuplicateSettings;
import vn.sohotich.platform.duplicate.event.CivilEvent;
import vn.sohotich.platform.duplicate.event.EventReader;
import vn.sohotich.platform.duplicate.event.Sighting;
import vn.sohotich.platform.duplicate.event.Sightings;
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

    /** What stands now: the events of the chunk by place, and every citizen seen in them before or after. */
    record Indexed(Map<Long, PreparedEvent> events, Set<String> citizens) {}

    Indexed index(Collection<UUID> chunk, Cleaner cleaner) {
        Map<UUID, Map<String, String>> identified = identified(chunk);
        var fresh = new ArrayList<CivilEvent>();
        var freshSightings = new ArrayList<Sighting>();
        for (PendingLookup kept : records.entries(chunk)) {
            CivilEvent event = reader.read(kept, identified.getOrDefault(kept.recordId(), Map.of()));
            fresh.add(event);
            freshSightings.addAll(sightings.of(kept.entry(), event));
        }
        Set<String> citizens = new HashSet<>();
        seen.ofRecords(chunk).forEach(before -> citizens.add(before.personalId()));
        freshSightings.forEach(now -> citizens.add(now.personalId()));
        seen.replace(chunk, freshSightings);
        return new Indexed(replace(chunk, fresh, cleaner), citizens);
    }

    private Map<Long, PreparedEvent> replace(Collection<UUID> chunk, List<CivilEvent> fresh, Cleaner cleaner) {
        Set<Pointer> before = new HashSet<>();
        Map<Long, CivilEvent> stored = events.ofRecords(chunk);
        stored.forEach((place, event) -> before.addAll(pointers(place, PreparedEvent.of(event, cleaner))));
        Set<UUID> gone = new HashSet<>();
        stored.values().forEach(event -> gone.add(event.recordId()));
        fresh.forEach(event -> gone.remove(event.recordId()));
        events.remove(gone);
        var prepared = new HashMap<Long, PreparedEvent>();
        events.save(fresh).forEach((place, event) -> prepared.put(place, PreparedEvent.of(event, cleaner)));
        Set<Pointer> after = new HashSet<>();
        prepared.forEach((place, event) -> after.addAll(pointers(place, event)));
        blocks.remove(
                before.stream().filter(pointer -> !after.contains(pointer)).toList());
        blocks.add(after.stream().filter(pointer -> !before.contains(pointer)).toList());
        return prepared;
    }

    private static List<Pointer> pointers(long place, PreparedEvent event) {
        return event.keys().stream().map(key -> new Pointer(key.key(), place)).toList();
    }

    private Map<UUID, Map<String, String>> identified(Collection<UUID> chunk) {
        var identified = new HashMap<UUID, Map<String, String>>();
        for (Identified one : reconciliation.identified(chunk)) {
            identified.computeIfAbsent(one.recordId(), any -> new HashMap<>()).put(one.role(), one.personalId());
        }
        return identified;
    }
}
