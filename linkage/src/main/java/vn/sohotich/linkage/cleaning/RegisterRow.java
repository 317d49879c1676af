package vn.sohotich.linkage.cleaning;

import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.RegisteredPerson;

/** The register's row behind a clean person; a compact register writes it out only when it is asked for. */
public interface RegisterRow {
    /** The whole row as the register writes it. */
    RegisteredPerson person();

    String personalId();

    /** The code of sex as written; null when the register has none. */
    @Nullable
    String sex();

    String nationality();

    /** A row that is held as it is written. */
    static RegisterRow of(RegisteredPerson person) {
        return new WrittenRow(person);
    }
}
