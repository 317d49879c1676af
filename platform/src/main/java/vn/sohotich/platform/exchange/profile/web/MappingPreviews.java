package vn.sohotich.platform.exchange.profile.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.exchange.profile.Constant;
import vn.sohotich.platform.exchange.profile.ImportProfile;
import vn.sohotich.platform.exchange.profile.sheet.HeaderBlock;
import vn.sohotich.platform.exchange.profile.sheet.Translations;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.Workbook;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.reading.Entry;
import vn.sohotich.platform.record.definition.reading.EntryReader;

/** The first ten rows of a sheet as a profile would read them. */
@Component
class MappingPreviews {
    private static final int ROWS = 10;

    private final BookTypes types;
    private final Clock clock;

    MappingPreviews(BookTypes types, Clock clock) {
        this.types = types;
        this.clock = clock;
    }

    MappingScreen.Preview of(Workbook workbook, HeaderBlock block, ImportProfile profile, Locale locale) {
        BookType type = types.get(profile.kind());
        List<String> fields = profile.fields()
                .filter(field ->
                        !field.equals(Constant.YEAR) && type.find(field).isPresent())
                .distinct()
                .toList();
        DataSheet sheet = Translations.mapped(workbook, block, profile, type);
        EntryReader reader = new EntryReader(types, clock);
        List<MappingScreen.PreviewRow> rows = new ArrayList<>();
        sheet.read(row -> {
            Entry entry =
                    reader.read(sheet.match(), row.cells(), row.formulas()).with(row.findings());
            if (!entry.isBlank()) {
                List<MappingScreen.PreviewCell> cells =
                        fields.stream().map(field -> cell(entry, field)).toList();
                rows.add(new MappingScreen.PreviewRow(row.number(), cells, entry.findings()));
            }
            return rows.size() < ROWS;
        });
        List<String> headings = fields.stream()
                .map(field -> type.field(field).label().in(locale))
                .toList();
        return new MappingScreen.Preview(headings, rows, sheet.findings());
    }

    private static MappingScreen.PreviewCell cell(Entry entry, String field) {
        String normal = entry.value(field);
        String written = entry.written().getOrDefault(field, "");
        return new MappingScreen.PreviewCell(normal, written.equals(normal) ? "" : written);
    }
}
