package vn.sohotich.platform.record.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.FindingCode;
import vn.sohotich.platform.territory.Recognition;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.Unit;

/** Finds the unit of a row from its office as written and the day of registration, once for every way of writing it. */
final class UnitOfRow {
    /** The office could not be recognised: the row follows the unit that the uploader named. */
    static final FindingCode GIVEN = FindingCode.UNIT_GIVEN;
    /** The office was read past typing slips. */
    static final FindingCode READ_AS = FindingCode.UNIT_READ_AS;
    /** The list has the unit only from a later day on: the book is older than the list or the name newer than the day. */
    static final FindingCode NOT_YET = FindingCode.UNIT_NOT_YET;
    /** The unit had ended before that day. */
    static final FindingCode NO_LONGER = FindingCode.UNIT_NO_LONGER;
    /** The unit was divided since: the books may be with any of several units. */
    static final FindingCode DIVIDED = FindingCode.UNIT_DIVIDED;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Territory territory;
    private final Clock clock;
    private final Set<String> allowed;
    private final @Nullable String fixed;
    private final Map<Asked, Verdict> known = new HashMap<>();

    UnitOfRow(Territory territory, Clock clock, Set<String> allowed, @Nullable String fixed) {
        this.territory = territory;
        this.clock = clock;
        this.allowed = allowed;
        this.fixed = fixed;
    }

    private record Asked(String office, LocalDate since) {}

    /** What is to be told about the unit of a row. */
    record Note(FindingCode code, List<String> args) {
        Note(FindingCode code, String... args) {
            this(code, List.of(args));
        }

        Finding at(String field) {
            return Finding.of(code, code.severity(), field, args.toArray(String[]::new));
        }
    }

    /** The unit with its province and what is to be told, or why there is none. */
    record Verdict(String unit, String province, @Nullable String refusal, List<Note> notes) {}

    /** Reads an office as of the day of registration, or else of the end of the book's year, or else of today. */
    Verdict of(String office, @Nullable LocalDate registeredOn, int bookYear) {
        LocalDate on = registeredOn;
        if (on == null) {
            on = bookYear > 0 ? LocalDate.of(bookYear, 12, 31) : LocalDate.now(clock);
        }
        LocalDate since = territory.gazetteer().unchangedSince(on);
        return known.computeIfAbsent(new Asked(office, since), asked -> decide(office, asked.since()));
    }

    private Verdict decide(String office, LocalDate on) {
        Recognition recognition = office.isEmpty() ? null : territory.recognise(office, on);
        if (recognition instanceof Recognition.Recognised recognised) {
            Optional<String> code = territory.codeOfBooks(recognised.unit());
            if (code.isPresent()) {
                return inside(code.get(), notes(recognised, on));
            }
        }
        if (recognition instanceof Recognition.SeveralUnits several) {
            List<Unit> mine = several.units().stream()
                    .filter(unit -> allowed.contains(unit.code()))
                    .toList();
            if (mine.size() == 1) {
                return inside(mine.getFirst().code(), List.of());
            }
        }
        if (fixed != null) {
            return inside(fixed, List.of(new Note(GIVEN, fixed)));
        }
        if (recognition == null) {
            return refused("unit-missing");
        }
        return refused(recognition instanceof Recognition.Unrecognised ? "unit-unknown" : "unit-several");
    }

    private List<Note> notes(Recognition.Recognised recognised, LocalDate on) {
        Unit unit = recognised.unit();
        List<Note> notes = new ArrayList<>(1);
        if (recognised.slips() > 0) {
            notes.add(new Note(READ_AS, inFull(unit)));
        }
        if (unit.validFrom().isAfter(on)) {
            notes.add(new Note(NOT_YET, unit.name(), DAY.format(unit.validFrom())));
        } else if (!unit.isValid(on) && unit.validTo() != null) {
            notes.add(new Note(NO_LONGER, unit.name(), DAY.format(unit.validTo())));
        }
        List<Unit> successors = territory.successors(unit);
        if (successors.size() > 1) {
            notes.add(new Note(
                    DIVIDED, unit.name(), successors.stream().map(Unit::name).collect(Collectors.joining(", "))));
        }
        return notes;
    }

    private String inFull(Unit unit) {
        return territory.gazetteer().lineage(unit).reversed().stream()
                .map(Unit::name)
                .collect(Collectors.joining(", "));
    }

    private Verdict inside(String unit, List<Note> notes) {
        return allowed.contains(unit)
                ? new Verdict(unit, territory.provinceOf(unit), null, notes)
                : refused("unit-outside");
    }

    private static Verdict refused(String code) {
        return new Verdict("", "", code, List.of());
    }
}
