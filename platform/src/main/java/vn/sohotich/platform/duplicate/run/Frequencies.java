package vn.sohotich.platform.duplicate.run;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.model.LinkageModel;
import vn.sohotich.linkage.model.RegisterStatistics;
import vn.sohotich.linkage.pairing.PersonOfRecord;
import vn.sohotich.platform.duplicate.event.CivilEvent;
import vn.sohotich.platform.duplicate.store.Events;
import vn.sohotich.platform.population.PopulationRegister;

/**
 * How common names, dates and places are: as in the population register, or, while that holds fewer people than half the
 * records, as in the records themselves, counted anew whenever they have doubled.
 */
@Component
class Frequencies {
    private final PopulationRegister register;
    private final Events events;
    private volatile @Nullable Counted counted;

    Frequencies(PopulationRegister register, Events events) {
        this.register = register;
        this.events = events;
    }

    /**
     * The model to compare with now, called by one run at a time. Its chances are the shipped ones: what is learnt from
     * look-ups says how books differ from the register, not how two books differ.
     */
    LinkageModel model(Cleaner cleaner) {
        RegisterStatistics ofRegister = register.statistics(register.version());
        long records = events.size();
        if (ofRegister.population() * 2 >= records) {
            return LinkageModel.standard(ofRegister);
        }
        Counted known = counted;
        if (known == null || records >= known.records() * 2) {
            known = new Counted(records, count(cleaner));
            counted = known;
        }
        return LinkageModel.standard(known.statistics());
    }

    private RegisterStatistics count(Cleaner cleaner) {
        var statistics = new RegisterStatistics();
        events.each(event -> add(event, statistics, cleaner));
        return statistics;
    }

    private static void add(CivilEvent event, RegisterStatistics statistics, Cleaner cleaner) {
        for (SoughtPerson person : event.people().persons()) {
            statistics.add(PersonOfRecord.of(person, event.people(), cleaner).clean());
        }
    }

    private record Counted(long records, RegisterStatistics statistics) {}
}
