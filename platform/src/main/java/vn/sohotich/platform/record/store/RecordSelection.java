package vn.sohotich.platform.record.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.definition.NumberInYear;

/** The WHERE clause of a query, always held inside the given units. */
final class RecordSelection {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final String order;

    RecordSelection(Set<String> units, RecordQuery query) {
        where("r.unit_code = ANY(:units)", "units", units.toArray(String[]::new));
        equal("kind", query.kind());
        equal("book_id", query.bookId());
        equal("book_year", query.bookYear());
        equal("batch_id", query.batchId());
        equal("status", query.status() == null ? null : query.status().name());
        equal("lookup", query.lookup() == null ? null : query.lookup().name());
        present("scan_count", query.hasScan());
        present("error_count", query.hasErrors());
        if (query.bookNumber() != null) {
            equal("book_number", NumberInYear.read(query.bookNumber()).bare());
        }
        if (query.number() != null) {
            number(NumberInYear.read(query.number()));
        }
        if (query.name() != null && !query.name().isBlank()) {
            name(Folding.plain(query.name()));
        }
        if (!query.ids().isEmpty()) {
            where("r.id = ANY(:ids)", "ids", query.ids().toArray(UUID[]::new));
        }
        order = query.order() == RecordQuery.Order.RECENT
                ? "r.id DESC"
                : "r.unit_code, r.kind, r.book_year, r.book_number, r.number_value, r.number_key, r.id";
    }

    String where() {
        return " WHERE " + String.join(" AND ", conditions);
    }

    String order() {
        return " ORDER BY " + order;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void number(NumberInYear number) {
        if (number.year() > 0) {
            equal("number_key", number.bare() + "/" + number.year());
        } else if (number.bare().chars().allMatch(Character::isDigit)) {
            equal("number_value", number.value());
        } else {
            where("r.number_key LIKE :numberKey", "numberKey", prefix(number.bare()));
        }
    }

    private void name(String plain) {
        conditions.add(
                "(r.search_keys @> ARRAY[:plainName]::text[] OR r.principal_plain COLLATE \"C\" LIKE :plainPrefix)");
        parameters.put("plainName", plain);
        parameters.put("plainPrefix", prefix(plain));
    }

    private static String prefix(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private void present(String column, @Nullable Boolean wanted) {
        if (wanted != null) {
            conditions.add("r." + column + (wanted ? " > 0" : " = 0"));
        }
    }

    private void equal(String column, @Nullable Object wanted) {
        if (wanted != null) {
            where("r." + column + " = :" + column, column, wanted);
        }
    }

    private void where(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }
}
