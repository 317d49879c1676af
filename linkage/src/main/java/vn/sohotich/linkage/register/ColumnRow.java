package vn.sohotich.linkage.register;

import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.cleaning.RegisterRow;

/** A row of the columns, written out when it is asked for. */
record ColumnRow(PersonColumns columns, int row) implements RegisterRow {
    @Override
    public RegisteredPerson person() {
        return columns.written(row);
    }

    @Override
    public String personalId() {
        return columns.writtenId(row, 0);
    }

    @Override
    public @Nullable String sex() {
        return columns.sex(row);
    }

    @Override
    public String nationality() {
        return columns.nationality(row);
    }
}
