package vn.sohotich.platform.duplicate.judgement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.name.StableHash;
import vn.sohotich.linkage.pairing.PersonOfRecord;
import vn.sohotich.linkage.pairing.RuleKey;
import vn.sohotich.platform.duplicate.event.CivilEvent;

/** An event with its people ready to be compared. */
public record PreparedEvent(CivilEvent event, Map<String, PersonOfRecord> people) {
    public PreparedEvent {
        people = Map.copyOf(people);
    }

    public static PreparedEvent of(CivilEvent event, Cleaner cleaner) {
        var people = new LinkedHashMap<String, PersonOfRecord>();
        for (SoughtPerson person : event.people().persons()) {
            people.putIfAbsent(person.role(), PersonOfRecord.of(person, event.people(), cleaner));
        }
        return new PreparedEvent(event, people);
    }

    public Optional<PersonOfRecord> person(String role) {
        return Optional.ofNullable(people.get(role));
    }

    /** The blocking keys of the principals; only events of one kind and people of one role ever share a key. */
    public List<EventKey> keys() {
        var keys = new ArrayList<EventKey>();
        for (String role : event.principals()) {
            long salt = StableHash.of(event.kind() + " " + role);
            person(role).ifPresent(person -> {
                int birth = person.clean().birth();
                for (RuleKey key : person.keys()) {
                    keys.add(new EventKey(key.rule(), StableHash.mix(salt, key.key()), birth));
                }
            });
        }
        return keys;
    }
}
