package vn.sohotich.platform.duplicate.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.Role;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.linkage.personalid.PersonalId;
import vn.sohotich.platform.record.definition.PersonPart;
import vn.sohotich.platform.record.definition.reading.Entry;

/** Who of an event is known as a citizen, in which part. Whoever has no number is seen by nobody. */
public final class Sightings {
    private final EventReader reader;

    public Sightings(EventReader reader) {
        this.reader = reader;
    }

    public List<Sighting> of(Entry entry, CivilEvent event) {
        var sightings = new ArrayList<Sighting>();
        boolean over = event.nature() == EventNature.UNION && reader.isOver(entry);
        for (SoughtPerson person : event.people().persons()) {
            Part part = part(person.role(), event);
            if (part != null && PersonalId.parse(person.personalId()).isPresent()) {
                sightings.add(sighting(event, person.role(), part, person.personalId(), over));
            }
        }
        declarant(entry, event)
                .ifPresent(number -> sightings.add(new Sighting(
                        event.recordId(),
                        Role.DECLARANT,
                        Part.DECLARANT,
                        number,
                        event.registered() == null ? null : event.registered().from(),
                        event.registered() == null ? null : event.registered().to(),
                        false,
                        event.again())));
        return sightings;
    }

    private static Sighting sighting(CivilEvent event, String role, Part part, String number, boolean over) {
        DateSpan happened = event.happened();
        @Nullable LocalDate from = happened == null ? null : happened.from();
        @Nullable LocalDate to = happened == null ? null : happened.to();
        if (part == Part.DEAD && to == null && event.registered() != null) {
            to = event.registered().to();
        }
        return new Sighting(event.recordId(), role, part, number, from, to, over, event.again());
    }

    private static @Nullable Part part(String role, CivilEvent event) {
        boolean principal = event.principals().contains(role);
        return switch (event.nature()) {
            case BIRTH ->
                principal
                        ? Part.BORN
                        : role.equals(Role.MOTHER) ? Part.MOTHER : role.equals(Role.FATHER) ? Part.FATHER : null;
            case DEATH -> principal ? Part.DEAD : null;
            case UNION -> principal ? Part.SPOUSE : null;
            case OTHER -> null;
        };
    }

    /** The declarant by the number of the paper, or as the parent whose very name the page repeats. */
    private static Optional<String> declarant(Entry entry, CivilEvent event) {
        return entry.type().person(Role.DECLARANT).flatMap(declarant -> {
            String paper =
                    declarant.field(PersonPart.ID_NUMBER).map(entry::value).orElse("");
            if (PersonalId.parse(paper).isPresent()) {
                return Optional.of(paper);
            }
            String name = Folding.sameNameKey(
                    declarant.field(PersonPart.NAME).map(entry::value).orElse(""));
            return event.people().persons().stream()
                    .filter(person -> !event.principals().contains(person.role()))
                    .filter(person -> !name.isEmpty()
                            && Folding.sameNameKey(person.name()).equals(name))
                    .map(SoughtPerson::personalId)
                    .filter(number -> PersonalId.parse(number).isPresent())
                    .findFirst();
        });
    }
}
