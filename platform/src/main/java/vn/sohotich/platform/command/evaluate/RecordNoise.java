package vn.sohotich.platform.command.evaluate;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.date.DatePrecision;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.platform.command.check.EntryStream;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.OpenOutcome;
import vn.sohotich.platform.exchange.workbook.ReadLimits;
import vn.sohotich.platform.exchange.workbook.ReadOutcome;
import vn.sohotich.platform.exchange.workbook.WorkbookReader;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.persons.PersonsOfEntry;

/**
 * The kinds of noise by which results are broken down: the truth's column {@code noise} when it has one, otherwise the
 * fields that truly differ and, when the records are at hand, what the record lacks.
 */
final class RecordNoise {

    private final Map<String, List<String>> lacking = new HashMap<>();

    private RecordNoise() {}

    /** Reads what the persons of a file of records lack; without a file nothing is known of that. */
    static RecordNoise of(@Nullable Path records, Clock clock) throws NamedRows.Refused {
        var noise = new RecordNoise();
        if (records == null) {
            return noise;
        }
        BookTypes types = BookTypes.shipped();
        switch (WorkbookReader.open(records, types, ReadLimits.EXTRACT)) {
            case OpenOutcome.Unreadable unreadable -> throw new NamedRows.Refused(records, unreadable.refusal());
            case OpenOutcome.Opened opened -> {
                try (DataSheet sheet = opened.sheet()) {
                    ReadOutcome outcome = new EntryStream(sheet, types, clock).read((row, entry, number) -> {
                        String ref = Integer.toString(number);
                        PersonsOfEntry.of(entry, ref).persons().forEach(person -> noise.add(ref, person));
                        return true;
                    });
                    if (outcome instanceof ReadOutcome.Broken broken) {
                        throw new NamedRows.Refused(records, broken.refusal());
                    }
                }
            }
        }
        return noise;
    }

    private void add(String ref, SoughtPerson person) {
        var kinds = new ArrayList<String>();
        if (person.personalId().isBlank()) {
            kinds.add("no-id");
        }
        PartialDate birth = person.birth();
        if (birth == null) {
            kinds.add("no-date");
        } else if (birth.precision() != DatePrecision.DAY) {
            kinds.add(birth.precision() == DatePrecision.YEAR ? "year-only" : "month-only");
        }
        if (person.name().chars().allMatch(c -> c < 128)) {
            kinds.add("no-marks");
        }
        lacking.put(person.role() + " " + ref, kinds);
    }

    List<String> kinds(NamedRows.Row truth, String role) {
        String declared = truth.get("noise");
        if (!declared.isEmpty()) {
            return List.of(declared.split("[ ;|]+"));
        }
        var kinds = new ArrayList<String>();
        for (String field : truth.get("differs").split(" ")) {
            if (field.endsWith("~")) {
                kinds.add("less-precise:" + field.substring(0, field.length() - 1));
            } else if (!field.isEmpty()) {
                kinds.add("differs:" + field);
            }
        }
        kinds.addAll(lacking.getOrDefault(role + " " + truth.get("row"), List.of()));
        return kinds.isEmpty() ? List.of("none") : kinds;
    }
}
