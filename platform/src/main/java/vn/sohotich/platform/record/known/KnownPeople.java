package vn.sohotich.platform.record.known;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.store.RecordReading;

/**
 * People of kept records by name (letter of the department in 2022: books other than the basic ones use what was entered
 * already and its personal numbers). Only records that the actor may see; every question that shows somebody is an audit
 * entry with numbers and no names.
 */
@Service
public class KnownPeople {
    private static final int MOST_RECORDS = 60;
    private static final int MOST = 5;
    private static final int FEWEST_SYLLABLES = 2;

    private final Access access;
    private final RecordReading reading;
    private final BookTypes types;
    private final AuditTrail trail;

    KnownPeople(Access access, RecordReading reading, BookTypes types, AuditTrail trail) {
        this.access = access;
        this.reading = reading;
        this.types = types;
        this.trail = trail;
    }

    /** Who may be meant by each of these, likeliest first; {@code unitCode} is where the page is typed. */
    @Transactional
    public List<List<KnownPerson>> findLogged(Actor actor, String unitCode, List<SoughtKnown> sought) {
        Set<String> units = access.unitsFor(actor, Action.SEE_RECORDS);
        List<List<KnownPerson>> found =
                sought.stream().map(one -> find(units, one)).toList();
        int shown = found.stream().mapToInt(List::size).sum();
        if (shown > 0) {
            trail.append(
                    actor.account(),
                    new Act("record.people-offered", "record", "draft", unitCode, Map.of("shown", "" + shown)));
        }
        return found;
    }

    private List<KnownPerson> find(Set<String> units, SoughtKnown sought) {
        String plain = Folding.plain(sought.name());
        if (units.isEmpty() || plain.split(" ").length < FEWEST_SYLLABLES) {
            return List.of();
        }
        Likeness likeness = new Likeness(sought, plain);
        Map<String, KnownPerson> different = new LinkedHashMap<>();
        for (CivilRecord record : reading.naming(units, plain, MOST_RECORDS)) {
            if (!record.id().equals(sought.except())) {
                for (KnownPerson person : RecordPeople.of(record, types.get(record.kind()))) {
                    if (likeness.isPossible(person)) {
                        different.merge(RecordPeople.identity(person), person, RecordPeople::fuller);
                    }
                }
            }
        }
        List<KnownPerson> likeliest = new ArrayList<>(different.values());
        likeliest.sort(Comparator.<KnownPerson>comparingInt(likeness::points).reversed());
        return List.copyOf(likeliest.subList(0, Math.min(MOST, likeliest.size())));
    }
}
