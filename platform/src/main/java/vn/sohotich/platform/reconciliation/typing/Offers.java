package vn.sohotich.platform.reconciliation.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.PersonInRole;
import vn.sohotich.platform.record.known.KnownPeople;
import vn.sohotich.platform.record.known.KnownPerson;
import vn.sohotich.platform.record.known.SoughtKnown;

/** Offers whoever is known already for kinds of books that save typing that way; other kinds are left as they are. */
@Component
class Offers {
    private final KnownPeople known;

    Offers(KnownPeople known) {
        this.known = known;
    }

    List<TypedPerson> with(
            Actor actor,
            TypedPage page,
            BookType type,
            SoughtRecord sought,
            List<TypedPerson> found,
            boolean withNumbers) {
        if (!type.offersKnownPeople()) {
            return found;
        }
        List<SoughtKnown> asked =
                sought.persons().stream().map(person -> asked(page, person)).toList();
        List<List<KnownPerson>> people = known.findLogged(actor, page.unitCode(), asked);
        return IntStream.range(0, found.size())
                .mapToObj(i -> offered(type, found.get(i), people.get(i), withNumbers))
                .toList();
    }

    private static SoughtKnown asked(TypedPage page, SoughtPerson person) {
        return new SoughtKnown(person.name(), person.birth(), person.sex(), person.personalId(), page.record());
    }

    private static TypedPerson offered(
            BookType type, TypedPerson typed, List<KnownPerson> people, boolean withNumbers) {
        PersonInRole role = type.person(typed.role()).orElseThrow();
        List<Likely> candidates = new ArrayList<>();
        typed.candidates().forEach(one -> candidates.add(one.filling(Filling.of(role, one.person(), withNumbers))));
        List<Offered> known = people.stream()
                .map(one -> new Offered(one, Filling.of(role, one)))
                .toList();
        return new TypedPerson(typed.role(), typed.state(), typed.wanted(), typed.outcome(), candidates, known);
    }
}
