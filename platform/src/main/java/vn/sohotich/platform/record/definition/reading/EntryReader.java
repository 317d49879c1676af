package vn.sohotich.platform.record.definition.reading;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.CellText;
import vn.sohotich.platform.record.definition.CodeLists;
import vn.sohotich.platform.record.definition.Column;
import vn.sohotich.platform.record.definition.LayoutMatch;

/**
 * Turns rows into entries: keeps what is written, normalises, checks. Keeps the plan of the last header and what it
 * recognised before, so it belongs to one thread; make one for each file.
 */
public final class EntryReader {
    private final CodeLists codeLists;
    private final PlausibleYears years;
    private final Map<String, Prepared> byKind = new HashMap<>();
    private @Nullable LayoutMatch lastMatch;
    private @Nullable ReadingPlan lastPlan;

    public EntryReader(BookTypes types, Clock clock) {
        this(types, PlausibleYears.until(clock));
    }

    public EntryReader(BookTypes types, PlausibleYears years) {
        this.codeLists = types.codeLists();
        this.years = years;
    }

    /** Reads one row under a header that was matched; cells beyond the header are ignored, null cells are empty. */
    public Entry read(LayoutMatch match, @Nullable CellText[] cells) {
        return read(match, cells, List.of());
    }

    /** The same with the positions of cells whose text is what a formula gave. */
    public Entry read(LayoutMatch match, @Nullable CellText[] cells, List<Integer> formulas) {
        ReadingPlan plan = lastPlan;
        if (plan == null || lastMatch != match) {
            Prepared prepared = prepared(match.type());
            plan = new ReadingPlan(match.type(), match.columns(), prepared.readers, prepared.assembly);
            lastMatch = match;
            lastPlan = plan;
        }
        return plan.read(cells, formulas);
    }

    /** Reads a page by field or column name: what was typed into a form, or what an entry has as written. */
    public Entry read(BookType type, Map<String, String> written) {
        Prepared prepared = prepared(type);
        @Nullable CellText[] cells = new CellText[prepared.columns.size()];
        for (int i = 0; i < cells.length; i++) {
            String text = written.get(prepared.columns.get(i).name());
            cells[i] = text == null ? null : new CellText(text, false);
        }
        return prepared.byName.read(cells, List.of());
    }

    private Prepared prepared(BookType type) {
        return byKind.computeIfAbsent(type.kind(), kind -> prepare(type));
    }

    private Prepared prepare(BookType type) {
        FieldReader[] readers = type.fields().stream()
                .map(field -> new FieldReader(type, field, codeLists, years))
                .toArray(FieldReader[]::new);
        Map<String, Column> columns = new LinkedHashMap<>();
        type.layouts()
                .forEach(layout -> layout.columns().forEach(column -> columns.putIfAbsent(column.name(), column)));
        var assembly = new EntryAssembly(type);
        List<Column> named = List.copyOf(columns.values());
        return new Prepared(readers, assembly, named, new ReadingPlan(type, named, readers, assembly));
    }

    private record Prepared(FieldReader[] readers, EntryAssembly assembly, List<Column> columns, ReadingPlan byName) {}
}
