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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.model.LinkageModel;
import vn.sohotich.linkage.pairing.PersonPairs;
import vn.sohotich.linkage.pairing.RuleKey;
import vn.sohotich.platform.duplicate.Doubt.Grounds;
import vn.sohotich.platform.duplicate.Doubt.Side;
import vn.sohotich.platform.duplicate.event.CivilEvent;
import vn.sohotich.platform.duplicate.judgement.PreparedEvent;
import vn.sohotich.platform.duplicate.judgement.SameEvent;
import vn.sohotich.platform.duplicate.judgement.Verdict;
import vn.sohotich.platform.duplicate.store.EventBlocks;
import vn.sohotich.platform.duplicate.store.Events;

/**
 * Finds the entries that may be the same event as those of a chunk, by shared blocking keys. Each entry is compared with a
 * bounded number of others, those of its smallest blocks first.
 */
@Component
class PairSearch {
    private static final int AT_ONCE = 100;
    private static final int MOST_CANDIDATES = 500;
    private static final int MOST_DOUBTS = 20;

    private final Events events;
    private final EventBlocks blocks;

    PairSearch(Events events, EventBlocks blocks) {
        this.events = events;
        this.blocks = blocks;
    }

    List<Grounds> pairs(Map<Long, PreparedEvent> chunk, LinkageModel model, Cleaner cleaner) {
        var judge = new SameEvent(new PersonPairs(model));
        var found = new ArrayList<Grounds>();
        Set<Pair> judged = new HashSet<>();
        List<Placed> all = chunk.entrySet().stream()
                .map(entry -> new Placed(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Placed::place))
                .toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            Map<Placed, Set<Long>> near = near(all.subList(from, Math.min(from + AT_ONCE, all.size())));
            Map<Long, PreparedEvent> others = others(near.values(), chunk, cleaner);
            near.forEach((one, places) -> {
                List<PreparedEvent> candidates = places.stream()
                        .filter(place -> others.containsKey(place) && judged.add(Pair.of(one.place(), place)))
                        .flatMap(place -> Stream.ofNullable(others.get(place)))
                        .toList();
                found.addAll(strongest(one.event(), candidates, judge));
            });
        }
        return found;
    }

    /** The places that share a block with each of the events, those of small blocks first. */
    private Map<Placed, Set<Long>> near(List<Placed> events) {
        List<RuleKey> keys =
                events.stream().flatMap(one -> one.event().keys().stream()).toList();
        Map<Long, List<Long>> members = blocks.under(keys);
        var near = new LinkedHashMap<Placed, Set<Long>>();
        for (Placed one : events) {
            Set<Long> places = one.event().keys().stream()
                    .map(key -> members.getOrDefault(key.key(), List.of()))
                    .sorted(Comparator.comparingInt(List::size))
                    .flatMap(List::stream)
                    .filter(place -> place != one.place())
                    .distinct()
                    .limit(MOST_CANDIDATES)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            near.put(one, places);
        }
        return near;
    }

    private Map<Long, PreparedEvent> others(
            Collection<Set<Long>> near, Map<Long, PreparedEvent> chunk, Cleaner cleaner) {
        Set<Long> wanted = new HashSet<>();
        near.forEach(wanted::addAll);
        var all = new HashMap<>(chunk);
        wanted.removeAll(all.keySet());
        events.at(wanted).forEach((place, event) -> all.put(place, PreparedEvent.of(event, cleaner)));
        return all;
    }

    private static List<Grounds> strongest(PreparedEvent one, List<PreparedEvent> candidates, SameEvent judge) {
        return candidates.stream()
                .flatMap(other ->
                        judge.judge(one, other).stream().map(verdict -> grounds(verdict, one.event(), other.event())))
                .sorted(Comparator.comparing(Grounds::severity).thenComparing(found -> -found.probability()))
                .limit(MOST_DOUBTS)
                .toList();
    }

    private static Grounds grounds(Verdict verdict, CivilEvent one, CivilEvent other) {
        boolean inOrder = one.recordId().compareTo(other.recordId()) <= 0;
        return new Grounds(
                verdict.code(),
                verdict.severity(),
                side(inOrder ? one : other),
                side(inOrder ? other : one),
                "",
                verdict.probability(),
                verdict.remarks());
    }

    private static Side side(CivilEvent event) {
        return new Side(
                event.recordId(),
                event.version(),
                event.unitCode(),
                event.kind(),
                event.principals().getFirst());
    }

    private record Placed(long place, PreparedEvent event) {}

    private record Pair(long one, long other) {
        static Pair of(long left, long right) {
            return new Pair(Math.min(left, right), Math.max(left, right));
        }
    }
}
