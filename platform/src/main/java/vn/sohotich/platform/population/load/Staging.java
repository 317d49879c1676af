package vn.sohotich.platform.population.load;

import java.util.Arrays;
import java.util.HexFormat;
import vn.sohotich.linkage.blocking.BlockingKeys;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.shared.database.BulkCopy;
import vn.sohotich.platform.shared.database.CopyRows;

/** The staging table while the rows of an extract stream into it. */
final class Staging implements AutoCloseable {
    private static final String[] COLUMNS = {
        "row_no",
        "personal_id",
        "name",
        "birth",
        "sex",
        "ethnicity",
        "nationality",
        "origin",
        "birth_place",
        "residence",
        "father_name",
        "father_id",
        "mother_name",
        "mother_id",
        "spouse_name",
        "spouse_id",
        "death",
        "name_key",
        "plain_name",
        "plain_parents",
        "birth_year",
        "birth_packed",
        "content",
        "keys",
        "findings",
        "refused"
    };

    private final CopyRows rows;
    private final Cleaner cleaner = new Cleaner();

    Staging(BulkCopy copy) {
        rows = copy.into("population.staged_person", COLUMNS);
    }

    void add(StagedPerson person) {
        var values = new Object[COLUMNS.length];
        int at = 0;
        values[at++] = person.row();
        for (ExtractColumn column : ExtractColumn.values()) {
            values[at++] = person.of(column);
        }
        String name = person.of(ExtractColumn.NAME);
        values[at++] = " " + Folding.sameNameKey(name) + " ";
        values[at++] = " " + Folding.plain(name) + " ";
        values[at++] = person.plainParents();
        values[at++] = person.birthYear();
        values[at++] = person.birthPacked();
        values[at++] = "\\x" + HexFormat.of().formatHex(person.content());
        values[at++] = keys(person);
        values[at++] = person.findings().stream().map(RowFinding::packed).toList();
        values[at] = person.refused();
        rows.row(values);
    }

    private String keys(StagedPerson person) {
        if (person.refused()) {
            return "{}";
        }
        long[] keys = BlockingKeys.of(cleaner.clean(person.registered()));
        String text = Arrays.toString(keys);
        return "{" + text.substring(1, text.length() - 1) + "}";
    }

    @Override
    public void close() {
        rows.close();
    }
}
