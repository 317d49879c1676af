package vn.sohotich.platform.population;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.linkage.CandidateSource;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.model.RegisterStatistics;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.population.candidates.Census;
import vn.sohotich.platform.population.candidates.StoredBlocks;
import vn.sohotich.platform.shared.Refusal;

/**
 * The population register (CSDL quốc gia về dân cư, as received in extracts). Whoever may search it sees the whole of it
 * with full personal ids, because a look-up needs that; every search and every opened person is an audit entry, which
 * says how was searched and never for whom.
 */
@Service
public class PopulationRegister {
    private final People people;
    private final EarlierVersions earlier;
    private final Loads loads;
    private final Access access;
    private final AuditTrail audit;
    private final StoredBlocks blocks;
    private final Census census;

    PopulationRegister(
            People people,
            EarlierVersions earlier,
            Loads loads,
            Access access,
            AuditTrail audit,
            StoredBlocks blocks,
            Census census) {
        this.people = people;
        this.earlier = earlier;
        this.loads = loads;
        this.access = access;
        this.audit = audit;
        this.blocks = blocks;
        this.census = census;
    }

    /** Candidates for the linkage engine. */
    public CandidateSource candidates() {
        return blocks;
    }

    /**
     * The same for one page that somebody types: no block is read beyond the limit given for its key, and the keys of
     * those left out are told.
     */
    public CandidateSource candidates(Map<Long, Integer> largest, LongConsumer leftOut) {
        return blocks.within(largest, leftOut);
    }

    /** How common names, dates and places are in the register at the given version. */
    public RegisterStatistics statistics(long version) {
        return census.statistics(version);
    }

    /** The same of the newest version that is counted already, for whoever cannot wait; none before the first count. */
    public Optional<RegisterStatistics> statisticsAtHand() {
        return census.atHand(loads.newest());
    }

    /** Counts the register as soon as the application runs, so that nobody who types waits for it. */
    @EventListener(ApplicationReadyEvent.class)
    void countEarly() {
        statisticsAtHand();
    }

    /** Number of the newest load: what a look-up result is good for. */
    public long version() {
        return loads.newest();
    }

    @Transactional
    public SearchOutcome searchLogged(Actor actor, PersonQuery query) {
        Optional<Refusal> refusal = access.refusal(actor, Action.SEARCH_POPULATION);
        if (refusal.isPresent()) {
            return new SearchOutcome.Refused(refusal.get());
        }
        if (query.asksNothing()) {
            return new SearchOutcome.Refused(Refusal.of("population.nothing-asked"));
        }
        var terms = SearchTerms.of(query);
        if (terms.isEmpty()) {
            return new SearchOutcome.Refused(Refusal.of("population.not-understood"));
        }
        var found = people.search(terms.get(), query.offset(), query.size());
        var detail = Map.of(
                "by", String.join(",", terms.get().kinds()),
                "found", String.valueOf(found.total()),
                "ids", "full");
        audit.append(actor.account(), new Act("population.search", "population", "register", null, detail));
        return new SearchOutcome.Found(found);
    }

    /** A person with the earlier versions; empty when there is no such person or the actor may not see them. */
    @Transactional
    public Optional<PersonFile> openLogged(Actor actor, UUID id) {
        if (!access.may(actor, Action.SEARCH_POPULATION)) {
            return Optional.empty();
        }
        Optional<PersonFile> file = people.find(id).map(this::file);
        file.ifPresent(opened -> audit.append(
                actor.account(), new Act("person.open", "person", id.toString(), null, Map.of("ids", "full"))));
        return file;
    }

    /** The entries of the given personal ids, for modules that answer for the reading themselves. */
    public List<PersonEntry> withPersonalIds(List<String> personalIds) {
        return personalIds.isEmpty() ? List.of() : people.byPersonalIds(personalIds);
    }

    /** Which of these people the register has changed in the given load or later. */
    public Set<String> changedSince(long loadNo, Set<String> personalIds) {
        return personalIds.isEmpty() ? Set.of() : people.changedSince(loadNo, personalIds);
    }

    /** The entry with the register's own id, for modules that answer for the reading themselves. */
    public Optional<PersonEntry> find(UUID id) {
        return people.find(id);
    }

    private PersonFile file(PersonEntry entry) {
        RegisteredPerson now = entry.person();
        return new PersonFile(entry, earlier.of(entry.id(), now), entry.lastSeen() < loads.newest());
    }
}
