package vn.sohotich.platform.reconciliation.typing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.reconciliation.typing.TypedOutcome.LookedUp;
import vn.sohotich.platform.reconciliation.typing.TypedOutcome.Refused;
import vn.sohotich.platform.reconciliation.typing.TypedPerson.State;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.persons.PersonsOfEntry;
import vn.sohotich.platform.record.definition.reading.EntryReader;
import vn.sohotich.platform.shared.Refusal;

/**
 * Looks people up while their page is typed. Only who may enter records in the unit is answered; each look-up is one audit
 * entry that tells how many people of the register were shown and never whom.
 */
@Service
public class WhileTyping {
    private static final String DRAFT = "draft";

    private final BookTypes types;
    private final TypedPeople people;
    private final Records records;
    private final Access access;
    private final AuditTrail audit;
    private final Offers offers;
    private final Clock clock;

    WhileTyping(
            BookTypes types,
            TypedPeople people,
            Offers offers,
            Records records,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.offers = offers;
        this.types = types;
        this.people = people;
        this.records = records;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the register has for the people typed so far; nothing is kept, and what is typed stays as it is. */
    @Transactional
    public TypedOutcome lookUpLogged(Actor actor, TypedPage page) {
        Optional<BookType> type = types.find(page.kind());
        Optional<Refusal> refusal =
                type.isEmpty() ? Optional.of(Refusal.of("record.kind-unknown", page.kind())) : refusal(actor, page);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        var entry = new EntryReader(types, clock).read(type.orElseThrow(), page.written());
        SoughtRecord sought = PersonsOfEntry.whileTyping(entry, DRAFT);
        List<TypedPerson> found = people.of(sought);
        boolean withNumbers = access.may(actor, Action.SEARCH_POPULATION);
        if (found.stream().anyMatch(WhileTyping::wasAsked)) {
            audit.append(actor.account(), act(page, found, withNumbers));
        }
        return new LookedUp(offers.with(actor, page, type.orElseThrow(), sought, found, withNumbers), withNumbers);
    }

    private Optional<Refusal> refusal(Actor actor, TypedPage page) {
        Optional<Refusal> refusal = access.refusal(actor, Action.ENTER_RECORD, page.unitCode());
        if (refusal.isPresent() || page.record() == null) {
            return refusal;
        }
        Optional<CivilRecord> record = records.find(page.record())
                .filter(found ->
                        found.kind().equals(page.kind()) && found.unitCode().equals(page.unitCode()));
        return record.isEmpty() ? Optional.of(Refusal.of("record.not-found")) : Optional.empty();
    }

    private static boolean wasAsked(TypedPerson person) {
        return person.state() != State.TOO_LITTLE && person.state() != State.PREPARING;
    }

    private static Act act(TypedPage page, List<TypedPerson> found, boolean withNumbers) {
        String subject = page.record() == null ? DRAFT : page.record().toString();
        int shown =
                found.stream().mapToInt(person -> person.candidates().size()).sum();
        var detail = Map.of("kind", page.kind(), "shown", String.valueOf(shown), "ids", withNumbers ? "full" : "none");
        return new Act("lookup.typed", "record", subject, page.unitCode(), detail);
    }
}
