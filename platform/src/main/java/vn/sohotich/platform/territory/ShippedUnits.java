package vn.sohotich.platform.territory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The list of the whole country that comes with the application; sources and licences stand beside its files. */
final class ShippedUnits {
    /** Changes with the files: an installation takes a list over once. */
    static final String VERSION = "2026-07";

    private ShippedUnits() {}

    static UnitList read() {
        List<Unit> units = new ArrayList<>(rows("units.csv", ShippedUnits::unit));
        units.addAll(rows("former-provinces.csv", ShippedUnits::unit));
        List<Succession> successions = new ArrayList<>(rows("successions.csv", ShippedUnits::succession));
        successions.addAll(rows("former-successions.csv", ShippedUnits::succession));
        List<UnitList.Alias> aliases = rows(
                "aliases.csv", cells -> new UnitList.Alias(cells.get(0), LocalDate.parse(cells.get(1)), cells.get(2)));
        return new UnitList(units, successions, aliases);
    }

    private static Unit unit(List<String> cells) {
        return new Unit(
                cells.get(0),
                cells.get(1),
                UnitLevel.valueOf(cells.get(2)),
                cells.get(3).isEmpty() ? null : cells.get(3),
                LocalDate.parse(cells.get(4)),
                date(cells.get(5)));
    }

    private static Succession succession(List<String> cells) {
        return new Succession(cells.get(0), LocalDate.parse(cells.get(1)), cells.get(2), LocalDate.parse(cells.get(3)));
    }

    private static @Nullable LocalDate date(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static <T> List<T> rows(String file, Function<List<String>, T> row) {
        InputStream source = Objects.requireNonNull(ShippedUnits.class.getResourceAsStream("/territory/" + file), file);
        List<T> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(row.apply(UnitCsv.cells(line)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
