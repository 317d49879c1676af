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
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.model.LinkageModel;
import vn.sohotich.linkage.pairing.PersonPairs;
import vn.sohotich.platform.duplicate.Doubt.Grounds;
import vn.sohotich.platform.duplicate.Doubt.Side;
import vn.sohotich.platform.duplicate.event.CivilEvent;
import vn.sohotich.platform.duplicate.judgement.EventKey;
import vn.sohotich.platform.duplicate.judgement.PreparedEvent;
import vn.sohotich.platform.duplicate.judgement.SameEvent;
import vn.sohotich.platform.duplicate.judgement.Verdict;
import vn.sohotich.platform.duplicate.run.Indexing.Placed;
import vn.sohotich.platform.duplicate.store.EventBlocks;
import vn.sohotich.platform.duplicate.store.EventBlocks.Member;
import vn.sohotich.platform.duplicate.store.Events;

/**
 * Finds the entries that may be the same event as those of a chunk, by shared blocking keys. Each entry is compared with a
 * bounded number of others, those of its smallest blocks first.
 */
@Component
class PairSearch {
    private static final int READ_AT_ONCE = 20_000;
    private static final int MOST_CANDIDATES = 500;
    private static final int MOST_DOUBTS = 20;

    private final Events events;
    private final EventBlocks blocks;

    PairSearch(Events events, EventBlocks blocks) {
        this.events = events;
        this.blocks = blocks;
    }

    List<Grounds> pairs(List<Placed> chunk, LinkageModel model, Cleaner cleaner) {
        var search = new Search(chunk, new SameEvent(new PersonPairs(model)), cleaner);
        Map<Long, List<Member>> members =
                blocks.under(chunk.stream().flatMap(one -> one.keys().stream()).toList());
        var near = new LinkedHashMap<Placed, Set<Long>>();
        int wanted = 0;
        for (Placed one : chunk) {
            Set<Long> places = near(one, members);
            wanted += places.size();
            near.put(one, places);
            if (wanted > READ_AT_ONCE) {
                search.judge(near);
                near.clear();
                wanted = 0;
            }
        }
        search.judge(near);
        return search.found;
    }

    /** The places that share a block with the event and are not told apart by the date of birth; small blocks first. */
    private static Set<Long> near(Placed one, Map<Long, List<Member>> members) {
        var keys = new ArrayList<>(one.keys());
        keys.sort(Comparator.comparingInt(key -> block(key, members).size()));
        var places = new LinkedHashSet<Long>();
        for (EventKey key : keys) {
            for (Member member : block(key, members)) {
                if (member.place() != one.place() && key.allows(member.birth()) && places.size() < MOST_CANDIDATES) {
                    places.add(member.place());
                }
            }
        }
        return places;
    }

    private static List<Member> block(EventKey key, Map<Long, List<Member>> members) {
        return members.getOrDefault(key.key(), List.of());
    }

    /** The pairs of one chunk: nobody of the chunk is read again, and no pair is judged twice. */
    private final class Search {
        private final Map<Long, PreparedEvent> chunk = new HashMap<>();
        private final SameEvent judge;
        private final Cleaner cleaner;
        private final Set<Pair> judged = new HashSet<>();
        private final List<Grounds> found = new ArrayList<>();

        Search(List<Placed> chunk, SameEvent judge, Cleaner cleaner) {
            chunk.forEach(one -> this.chunk.put(one.place(), one.event()));
            this.judge = judge;
            this.cleaner = cleaner;
        }

        void judge(Map<Placed, Set<Long>> near) {
            Map<Long, PreparedEvent> others = others(near.values());
            near.forEach((one, places) -> {
                List<PreparedEvent> candidates = places.stream()
                        .filter(place -> others.containsKey(place) && judged.add(Pair.of(one.place(), place)))
                        .flatMap(place -> Stream.ofNullable(others.get(place)))
                        .toList();
                found.addAll(strongest(one.event(), candidates, judge));
            });
        }

        private Map<Long, PreparedEvent> others(Collection<Set<Long>> near) {
            Set<Long> wanted = new HashSet<>();
            near.forEach(wanted::addAll);
            wanted.removeAll(chunk.keySet());
            var all = new HashMap<>(chunk);
            events.at(wanted).forEach((place, event) -> all.put(place, PreparedEvent.of(event, cleaner)));
            return all;
        }
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

    private record Pair(long one, long other) {
        static Pair of(long left, long right) {
            return new Pair(Math.min(left, right), Math.max(left, right));
        }
    }
}
