package vn.sohotich.platform.reconciliation;

import java.util.List;
import vn.sohotich.linkage.CandidateSource;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.blocking.Blocks;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Cleaner;

/** A register of one person, whom every key finds: for comparing a record with the person that somebody chose. */
record OnePerson(CleanPerson person) implements CandidateSource {
    static OnePerson of(RegisteredPerson chosen) {
        return new OnePerson(new Cleaner().clean(chosen));
    }

    @Override
    public Blocks fetch(long[] keys) {
        return (key, most) -> List.of(person);
    }
}
