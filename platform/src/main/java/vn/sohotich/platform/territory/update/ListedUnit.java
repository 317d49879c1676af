package vn.sohotich.platform.territory.update;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.territory.UnitLevel;

/** One row of a list of units as written. */
record ListedUnit(int row, Map<Column, Integer> columns, List<String> cells) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final Map<UnitLevel, List<String>> LEVELS = Map.of(
            UnitLevel.PROVINCE, List.of("province", "tinh", "thanh pho trung uong", "thanh pho truc thuoc trung uong"),
            UnitLevel.DISTRICT, List.of("district", "quan", "huyen", "thi xa", "thanh pho", "thanh pho thuoc tinh"),
            UnitLevel.COMMUNE, List.of("commune", "xa", "phuong", "thi tran", "dac khu"));

    String value(Column column) {
        Integer at = columns.get(column);
        return at == null || at >= cells.size() ? "" : cells.get(at).strip();
    }

    String code() {
        return value(Column.CODE);
    }

    String name() {
        return Folding.nfc(value(Column.NAME)).replaceAll("\\s+", " ");
    }

    /** The level as the row says it, or as its name begins with it. */
    Optional<UnitLevel> level() {
        String said = Folding.plain(value(Column.LEVEL));
        return said.isEmpty() ? levelOf(name()) : level(said);
    }

    private static Optional<UnitLevel> level(String plain) {
        return Arrays.stream(UnitLevel.values())
                .filter(level -> LEVELS.getOrDefault(level, List.of()).contains(plain))
                .findFirst();
    }

    private static Optional<UnitLevel> levelOf(String name) {
        String[] words = Folding.plain(name).split(" ");
        if (words.length > 2) {
            Optional<UnitLevel> two = level(words[0] + " " + words[1]);
            if (two.isPresent()) {
                return two;
            }
        }
        return words.length > 1 ? level(words[0]) : Optional.empty();
    }

    /** Code of the unit above, the nearest that is given; null when there is none. */
    @Nullable
    String parent() {
        for (Column column : List.of(Column.PARENT, Column.DISTRICT, Column.PROVINCE)) {
            if (!value(column).isEmpty() && !value(column).equals(code())) {
                return value(column);
            }
        }
        return null;
    }

    /** A day as {@code 01/07/2025} or {@code 2025-07-01}; {@code otherwise} when the cell is empty. */
    @Nullable
    LocalDate day(Column column, @Nullable LocalDate otherwise) {
        String written = value(column);
        if (written.isEmpty()) {
            return otherwise;
        }
        return written.contains("/") ? LocalDate.parse(written, DAY) : LocalDate.parse(written);
    }

    boolean hasReadableDays() {
        try {
            day(Column.FROM, null);
            day(Column.TO, null);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    List<String> predecessors() {
        return Arrays.stream(value(Column.PREDECESSORS).split("[\\s,;+]+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    boolean hasReadableCode() {
        return code().toLowerCase(Locale.ROOT).matches("[a-z0-9-]{1,20}");
    }
}
