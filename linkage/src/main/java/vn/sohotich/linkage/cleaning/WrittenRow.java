package vn.sohotich.linkage.cleaning;

import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.RegisteredPerson;

/** A register row held as written. */
record WrittenRow(RegisteredPerson person) implements RegisterRow {
    @Override
    public String personalId() {
        return person.personalId();
    }

    @Override
    public @Nullable String sex() {
        return person.sex();
    }

    @Override
    public String nationality() {
        return person.nationality();
    }
}
