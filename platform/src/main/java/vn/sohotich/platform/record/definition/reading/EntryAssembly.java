package vn.sohotich.platform.record.definition.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.FindingCode;
import vn.sohotich.platform.record.definition.check.EntryChecks;
import vn.sohotich.platform.record.definition.check.Values;

/** Puts the readings of a row together: completes the number, drops filler codes, notes what is missing, checks. */
final class EntryAssembly {
    private final BookType type;
    private final List<Field> fields;
    private final RowValues.Names fieldNames;
    private final EntryChecks checks;
    private final NumberCompletion completion;
    private final FillerCodes fillers;
    private final EraOfRow era;

    EntryAssembly(BookType type) {
        this.type = type;
        this.fields = type.fields();
        this.fieldNames = new RowValues.Names(fields.stream().map(Field::name).toList());
        this.checks = new EntryChecks(type);
        this.completion = new NumberCompletion(type);
        this.fillers = new FillerCodes(type);
        this.era = new EraOfRow(type);
    }

    Entry entry(Map<String, String> written, @Nullable Reading[] readings) {
        List<Finding> findings = new ArrayList<>();
        if (!written.isEmpty()) {
            completion.complete(readings);
            fillers.drop(readings);
            gather(readings, findings);
            checks.check(new Gathered(readings), findings);
        }
        return new Entry(type, written, normal(readings), findings);
    }

    private void gather(@Nullable Reading[] readings, List<Finding> findings) {
        for (int i = 0; i < readings.length; i++) {
            Reading reading = readings[i];
            if (reading != null && !reading.findings().isEmpty()) {
                findings.addAll(reading.findings());
            }
            Field field = fields.get(i);
            if (field.whenMissing() != null
                    && (reading == null || reading.normal().isEmpty())
                    && era.has(i, readings)) {
                FindingCode code = field.missingCode();
                findings.add(Finding.of(code, field.whenMissing(), field.name()));
            }
        }
    }

    private RowValues normal(@Nullable Reading[] readings) {
        RowValues normal = new RowValues(fieldNames);
        for (int i = 0; i < readings.length; i++) {
            Reading reading = readings[i];
            if (reading != null && !reading.normal().isEmpty()) {
                normal.set(i, reading.normal());
            }
        }
        return normal;
    }

    private record Gathered(@Nullable Reading[] readings) implements Values {
        @Override
        public String text(int field) {
            Reading reading = readings[field];
            return reading == null ? "" : reading.normal();
        }

        @Override
        public @Nullable PartialDate date(int field) {
            Reading reading = readings[field];
            return reading == null ? null : reading.date();
        }
    }
}
