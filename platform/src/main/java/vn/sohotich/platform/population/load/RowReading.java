package vn.sohotich.platform.population.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.date.DateReading;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.linkage.personalid.IdReading;
import vn.sohotich.linkage.personalid.IdRepair;
import vn.sohotich.linkage.personalid.PersonalId;

/** Reads one row of an extract: restores ids that a workbook spoilt, reads dates, and says why a row is kept out. */
final class RowReading {
    private static final int FIRST_YEAR = 1850;
    private static final Set<ExtractColumn> RELATIVES =
            EnumSet.of(ExtractColumn.FATHER_ID, ExtractColumn.MOTHER_ID, ExtractColumn.SPOUSE_ID);

    private final int thisYear;
    private final Map<ExtractColumn, String> fields = new EnumMap<>(ExtractColumn.class);
    private final List<RowFinding> findings = new ArrayList<>();

    private RowReading(int thisYear) {
        this.thisYear = thisYear;
    }

    static StagedPerson read(long row, List<String> cells, ExtractHeader header, int thisYear) {
        return new RowReading(thisYear).read(row, cells, header);
    }

    private StagedPerson read(long row, List<String> cells, ExtractHeader header) {
        for (ExtractColumn column : ExtractColumn.values()) {
            fields.put(column, header.cell(cells, column));
        }
        readId();
        RELATIVES.forEach(this::readRelativeId);
        if (Folding.plain(field(ExtractColumn.NAME)).isEmpty()) {
            findings.add(RowFinding.refused("NAME_MISSING", ExtractColumn.NAME));
        }
        fields.put(ExtractColumn.SEX, sex(field(ExtractColumn.SEX)));
        PartialDate birth = readDate(ExtractColumn.BIRTH);
        PartialDate death = readDate(ExtractColumn.DEATH);
        return new StagedPerson(row, fields, birth, death, findings);
    }

    private String field(ExtractColumn column) {
        return fields.getOrDefault(column, "");
    }

    private void readId() {
        ExtractColumn column = ExtractColumn.PERSONAL_ID;
        switch (PersonalId.read(field(column))) {
            case IdReading.Number number -> keep(column, number);
            case IdReading.OldCard card -> findings.add(RowFinding.refused("ID_OLD_CARD", column));
            case IdReading.Empty empty -> findings.add(RowFinding.refused("ID_MISSING", column));
            case IdReading.Other other -> findings.add(RowFinding.refused("ID_MALFORMED", column));
        }
    }

    private void readRelativeId(ExtractColumn column) {
        switch (PersonalId.read(field(column))) {
            case IdReading.Number number -> keep(column, number);
            case IdReading.Empty empty -> fields.put(column, "");
            case IdReading.OldCard card -> findings.add(RowFinding.note("RELATIVE_ID_UNREADABLE", column));
            case IdReading.Other other -> findings.add(RowFinding.note("RELATIVE_ID_UNREADABLE", column));
        }
    }

    private void keep(ExtractColumn column, IdReading.Number number) {
        fields.put(column, number.id().number());
        if (number.repair() != IdRepair.NONE) {
            findings.add(RowFinding.note("ID_" + number.repair().name(), column));
        }
    }

    private @Nullable PartialDate readDate(ExtractColumn column) {
        return switch (PartialDate.read(field(column))) {
            case DateReading.Empty empty -> null;
            case DateReading.Malformed malformed -> refuse("DATE_MALFORMED", column);
            case DateReading.Impossible impossible -> refuse("DATE_IMPOSSIBLE", column);
            case DateReading.Read read -> {
                PartialDate date = read.date();
                if (date.year() < FIRST_YEAR || date.year() > thisYear) {
                    yield refuse("YEAR_UNLIKELY", column);
                }
                fields.put(column, date.toScreen());
                yield date;
            }
        };
    }

    private @Nullable PartialDate refuse(String code, ExtractColumn column) {
        findings.add(RowFinding.refused(code, column));
        return null;
    }

    private static String sex(String written) {
        return switch (Folding.plain(written)) {
            case "1", "nam", "male" -> "1";
            case "2", "nu", "female" -> "2";
            case "" -> "";
            default -> "3";
        };
    }
}
