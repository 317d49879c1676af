package vn.sohotich.platform.duplicate.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.duplicate.Doubt;
import vn.sohotich.platform.duplicate.Doubt.Grounds;
import vn.sohotich.platform.duplicate.Doubt.Side;
import vn.sohotich.platform.duplicate.DoubtCode;
import vn.sohotich.platform.duplicate.event.CivilEvent;
import vn.sohotich.platform.duplicate.event.Part;
import vn.sohotich.platform.duplicate.event.Sighting;
import vn.sohotich.platform.duplicate.judgement.Conflict;
import vn.sohotich.platform.duplicate.judgement.Conflicts;
import vn.sohotich.platform.duplicate.store.Doubts;
import vn.sohotich.platform.duplicate.store.Events;
import vn.sohotich.platform.duplicate.store.SeenCitizens;

/**
 * Finds the records that contradict each other about citizens. A pair that is already doubted to be one event is not
 * doubted a second time, and a marriage that the death of the other spouse ended overlaps with nothing.
 */
@Component
class ConflictSearch {
    private final SeenCitizens seen;
    private final Doubts doubts;
    private final Events events;

    ConflictSearch(SeenCitizens seen, Doubts doubts, Events events) {
        this.seen = seen;
        this.doubts = doubts;
        this.events = events;
    }

    /** These citizens and whoever was married to one of them who died: their marriages are to be looked at again. */
    Set<String> concerned(Set<String> citizens) {
        List<Sighting> all = seen.ofCitizens(citizens);
        Set<String> dead = all.stream()
                .filter(one -> one.part() == Part.DEAD)
                .map(Sighting::personalId)
                .collect(Collectors.toSet());
        List<UUID> marriages = all.stream()
                .filter(one -> one.part() == Part.SPOUSE && dead.contains(one.personalId()))
                .map(Sighting::recordId)
                .toList();
        Set<String> concerned = new HashSet<>(citizens);
        seen.ofRecords(marriages).forEach(spouse -> concerned.add(spouse.personalId()));
        return concerned;
    }

    List<Grounds> conflicts(Set<String> citizens) {
        Map<String, List<Sighting>> byCitizen =
                seen.ofCitizens(citizens).stream().collect(Collectors.groupingBy(Sighting::personalId));
        List<Conflict> found = byCitizen.values().stream()
                .flatMap(sightings -> Conflicts.among(sightings).stream())
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        Set<UUID> records = new HashSet<>();
        found.forEach(conflict -> {
            records.add(conflict.one().recordId());
            records.add(conflict.other().recordId());
        });
        var others = new Others(records);
        return found.stream()
                .filter(conflict -> !others.doubtOneEvent(conflict) && !others.endedByDeath(conflict))
                .map(others::grounds)
                .toList();
    }

    /** What else is known about the records of the conflicts. */
    private final class Others {
        private final Map<UUID, CivilEvent> byRecord = new HashMap<>();
        private final Set<Set<UUID>> oneEvent = new HashSet<>();
        private final Map<UUID, List<Sighting>> couples;
        private final Map<String, List<Sighting>> deaths;

        Others(Set<UUID> records) {
            events.ofRecords(records).values().forEach(event -> byRecord.put(event.recordId(), event));
            for (Doubt doubt : doubts.about(records)) {
                if (doubt.grounds().person().isEmpty()) {
                    oneEvent.add(Set.of(
                            doubt.grounds().first().recordId(),
                            doubt.grounds().second().recordId()));
                }
            }
            List<Sighting> all = seen.ofRecords(records);
            couples = all.stream()
                    .filter(one -> one.part() == Part.SPOUSE)
                    .collect(Collectors.groupingBy(Sighting::recordId));
            deaths = deaths(couples.values().stream().flatMap(List::stream).toList());
        }

        private Map<String, List<Sighting>> deaths(Collection<Sighting> spouses) {
            Set<String> citizens = spouses.stream().map(Sighting::personalId).collect(Collectors.toSet());
            return seen.ofCitizens(citizens).stream()
                    .filter(one -> one.part() == Part.DEAD)
                    .collect(Collectors.groupingBy(Sighting::personalId));
        }

        boolean doubtOneEvent(Conflict conflict) {
            return oneEvent.contains(
                    Set.of(conflict.one().recordId(), conflict.other().recordId()));
        }

        boolean endedByDeath(Conflict conflict) {
            if (conflict.code() != DoubtCode.MARRIAGES_OVERLAP) {
                return false;
            }
            return couples.getOrDefault(conflict.one().recordId(), List.of()).stream()
                    .filter(spouse -> !spouse.role().equals(conflict.one().role()))
                    .flatMap(spouse -> deaths.getOrDefault(spouse.personalId(), List.of()).stream())
                    .anyMatch(death -> death.to() != null
                            && conflict.other().from() != null
                            && !death.to().isAfter(conflict.other().from()));
        }

        Grounds grounds(Conflict conflict) {
            return new Grounds(
                    conflict.code(),
                    conflict.severity(),
                    side(conflict.one()),
                    side(conflict.other()),
                    conflict.one().personalId(),
                    1,
                    new ArrayList<>());
        }

        private Side side(Sighting sighting) {
            CivilEvent event = Objects.requireNonNull(byRecord.get(sighting.recordId()));
            return new Side(event.recordId(), event.version(), event.unitCode(), event.kind(), sighting.role());
        }
    }
}
