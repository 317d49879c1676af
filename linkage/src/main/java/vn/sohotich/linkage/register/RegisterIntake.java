package vn.sohotich.linkage.register;

import java.util.HashSet;
import java.util.Set;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.name.StableHash;

/**
 * Takes the rows of a register in one by one: rows without a personal number and repeated rows stay out, different rows
 * under one number are both kept, and everything of that kind is counted.
 */
public final class RegisterIntake {
    private final PersonColumns columns = new PersonColumns();
    private final RowSet firstRows = new RowSet();
    private final Set<RegisteredPerson> sharing = new HashSet<>();
    private long withoutNumber;
    private long repeated;
    private long sharedNumber;
    private long cut;

    public void add(RegisteredPerson person) {
        if (person.personalId().isBlank()) {
            withoutNumber++;
            return;
        }
        int row = columns.add(LongTexts.areIn(person) ? shortened(person) : person);
        long id = columns.id(row);
        int first = firstRows.putIfAbsent(id == 0 ? StableHash.of(person.personalId()) : id, row);
        if (first < 0) {
            return;
        }
        if (isRepeated(first, row)) {
            columns.removeLast();
            repeated++;
        } else {
            sharedNumber++;
        }
    }

    private boolean isRepeated(int first, int row) {
        return columns.areEqual(first, row) || !sharing.add(columns.written(row));
    }

    private RegisteredPerson shortened(RegisteredPerson person) {
        cut++;
        return LongTexts.cut(person);
    }

    /** What was wrong so far. */
    public RegisterFindings findings() {
        return new RegisterFindings(withoutNumber, repeated, sharedNumber, cut);
    }

    /** Ends the intake; the columns are ready to be read. */
    public PersonColumns close() {
        columns.close();
        return columns;
    }
}
