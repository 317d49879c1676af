package vn.sohotich.platform.record.definition.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.Column;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.FindingCode;
import vn.sohotich.platform.record.definition.LayoutMatch;

/** Finds out which kind of book and which layout a header row belongs to. */
public final class HeaderMatching {
    private static final int FEWEST_KNOWN_COLUMNS = 4;
    private static final double LIKENESS_OF_A_LAYOUT = 0.8;

    private final List<HeaderIndex> indexes;

    public HeaderMatching(List<BookType> types) {
        this.indexes = types.stream().map(HeaderIndex::new).toList();
    }

    public Optional<LayoutMatch> match(List<String> headers) {
        return indexes.stream()
                .max(Comparator.comparingLong(index -> index.known(headers)))
                .filter(index -> index.known(headers) >= FEWEST_KNOWN_COLUMNS)
                .map(index -> match(index, headers));
    }

    public Optional<LayoutMatch> match(List<String> headers, String kind) {
        return indexes.stream()
                .filter(index -> index.type().kind().equals(kind))
                .findFirst()
                .map(index -> match(index, headers));
    }

    private static LayoutMatch match(HeaderIndex index, List<String> headers) {
        List<Column> columns = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Set<String> present = new HashSet<>();
        for (String header : headers) {
            Column column = index.find(header).orElseGet(() -> Column.unknown(header));
            columns.add(column);
            if (column.carries() == Column.Carries.UNKNOWN) {
                if (!header.isBlank()) {
                    findings.add(file(FindingCode.COLUMN_UNKNOWN, null, header.strip()));
                }
            } else if (!present.add(column.name())) {
                findings.add(file(FindingCode.COLUMN_REPEATED, column.field(), column.name()));
            }
        }
        index.type().fields().stream()
                .filter(field -> field.required() && !present.contains(field.name()))
                .forEach(field -> findings.add(file(FindingCode.COLUMN_MISSING, field.name(), field.name())));
        return new LayoutMatch(index.type(), index.nearest(headers, LIKENESS_OF_A_LAYOUT), columns, findings);
    }

    private static Finding file(FindingCode code, @Nullable String field, String header) {
        return Finding.of(code, code.severity(), field, header);
    }
}
