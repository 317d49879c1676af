package vn.sohotich.platform.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.desk.Place.Room;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.CurrentActor;
import vn.sohotich.platform.identity.UnitNames;

/** The places of work in their order, as far as the current actor may enter them. */
@Component("places")
public class Places {
    private final Access access;
    private final CurrentActor current;
    private final ObjectProvider<UnitNames> names;
    private final MessageSource messages;

    Places(Access access, CurrentActor current, ObjectProvider<UnitNames> names, MessageSource messages) {
        this.access = access;
        this.current = current;
        this.names = names;
        this.messages = messages;
    }

    /** The places where the daily work is done. */
    public List<Place> work() {
        return List.of(
                        new Door(place("desk", "/")),
                        new Door(place("books", "/books"), Action.SEE_RECORDS),
                        new Door(place("records", "/records"), Action.SEE_RECORDS),
                        new Door(
                                files(),
                                Action.IMPORT,
                                Action.BIND_SCANS,
                                Action.LOAD_POPULATION,
                                Action.INSPECT_DELIVERY),
                        new Door(lookups(), Action.SEE_WATCH_LIST, Action.DECIDE_PERSON, Action.SEARCH_POPULATION),
                        new Door(place("approvals", "/approvals"), Action.APPROVE),
                        new Door(transfers(), Action.TRANSFER, Action.EXPORT))
                .stream()
                .filter(this::opens)
                .map(Door::place)
                .toList();
    }

    /** The places from where the work is administered and watched. */
    public List<Place> administration() {
        return List.of(
                        new Door(place("accounts", "/accounts"), Action.MANAGE_ACCOUNTS),
                        new Door(new Place("units", "/units", "books", List.of()), Action.MANAGE_UNITS),
                        new Door(place("audit", "/audit"), Action.SEE_AUDIT))
                .stream()
                .filter(this::opens)
                .map(Door::place)
                .toList();
    }

    /** The first letter of the given name, which in Vietnamese stands last. */
    public String initial(Actor actor) {
        String name = actor.displayName().strip();
        String given = name.substring(name.lastIndexOf(' ') + 1);
        return given.isEmpty()
                ? "?"
                : given.substring(0, given.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    /** Where the current actor works: the name of their unit, or how many there are. */
    public String whereabouts() {
        Set<String> units = current.find().map(Actor::units).orElse(Set.of());
        return switch (units.size()) {
            case 0 -> words("frame.everywhere");
            case 1 -> nameOf(units.iterator().next());
            default -> words("frame.units", units.size());
        };
    }

    private String nameOf(String code) {
        UnitNames known = names.getIfAvailable();
        return known == null
                ? code
                : known.named(code).map(UnitNames.NamedUnit::inFull).orElse(code);
    }

    private String words(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    private Place files() {
        List<Room> rooms = new ArrayList<>();
        if (access.may(Action.IMPORT.name())) {
            rooms.add(new Room("imports", "/imports"));
        }
        if (access.may(Action.BIND_SCANS.name())) {
            rooms.add(new Room("scans", "/scans"));
        }
        if (access.may(Action.INSPECT_DELIVERY.name())) {
            rooms.add(new Room("deliveries", "/deliveries"));
        }
        String first = rooms.isEmpty() ? "/imports" : rooms.getFirst().href();
        return new Place("files", first, "files", rooms);
    }

    private Place lookups() {
        List<Room> rooms = new ArrayList<>();
        rooms.add(new Room("lookups", "/lookups"));
        if (access.may(Action.DECIDE_PERSON.name())) {
            rooms.add(new Room("reviews", "/reviews"));
        }
        if (access.may(Action.MANAGE_MODEL.name())) {
            rooms.add(new Room("models", "/models"));
        }
        if (access.may(Action.SEE_RECORDS.name())) {
            rooms.add(new Room("duplicates", "/duplicates"));
        }
        rooms.add(new Room("population", "/population"));
        return new Place("lookups", "/lookups", "lookups", rooms);
    }

    private Place transfers() {
        return new Place(
                "transfers",
                "/transfers",
                "transfers",
                List.of(new Room("transfers", "/transfers"), new Room("exports", "/exports")));
    }

    private static Place place(String id, String href) {
        return new Place(id, href, id, List.of());
    }

    private boolean opens(Door door) {
        return current.find().map(actor -> door.opensTo(actor, access)).orElse(false);
    }

    private record Door(Place place, Action... keys) {
        boolean opensTo(Actor actor, Access access) {
            if (keys.length == 0) {
                return true;
            }
            for (Action key : keys) {
                if (access.may(actor, key)) {
                    return true;
                }
            }
            return false;
        }
    }
}
