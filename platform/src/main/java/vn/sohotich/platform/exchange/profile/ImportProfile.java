package vn.sohotich.platform.exchange.profile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A way of reading workbooks of one form (cách đọc tệp): kind of book, what every column carries, values that hold for
 * the whole file. {@code inferred} ones were described without a real workbook at hand. {@code patterns} are its own
 * ways to take cells apart, by name, beside the ready-made ones.
 */
public record ImportProfile(
        String name,
        String kind,
        boolean inferred,
        String note,
        List<ColumnRule> columns,
        List<Constant> constants,
        Map<String, String> patterns) {
    public ImportProfile {
        columns = List.copyOf(columns);
        constants = List.copyOf(constants);
        patterns = Map.copyOf(patterns);
    }

    public List<String> headers() {
        return columns.stream().map(ColumnRule::header).toList();
    }

    /** By which the form is recognised in another file. */
    public String fingerprint() {
        return Fingerprint.of(headers());
    }

    /** All fields that get a value from a column or a constant, as often as they get one. */
    public Stream<String> fields() {
        Stream<String> columnFields = columns.stream()
                .flatMap(column ->
                        column.field() == null ? column.parts().values().stream() : Stream.of(column.field()));
        return Stream.concat(columnFields, constants.stream().map(Constant::field));
    }

    /** Whether something has to be asked for with every file. */
    public boolean asks() {
        return constants.stream().anyMatch(Constant::everyFile);
    }

    /** The same with the values of one file. */
    public ImportProfile with(Map<String, String> ofFile) {
        List<Constant> valued = constants.stream()
                .map(one -> one.everyFile() ? one.valued(ofFile.getOrDefault(one.field(), "")) : one)
                .toList();
        return new ImportProfile(name, kind, inferred, note, columns, valued, patterns);
    }

    /** The values that belong to the present file only. */
    public Map<String, String> ofFile() {
        return constants.stream()
                .filter(Constant::everyFile)
                .collect(Collectors.toMap(Constant::field, Constant::value, (one, other) -> one));
    }

    public ImportProfile named(String other) {
        return new ImportProfile(other, kind, inferred, note, columns, constants, patterns);
    }
}
