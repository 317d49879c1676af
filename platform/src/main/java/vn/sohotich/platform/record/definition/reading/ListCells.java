package vn.sohotich.platform.record.definition.reading;

import java.util.Optional;
import vn.sohotich.platform.record.definition.CodeList;
import vn.sohotich.platform.record.definition.FindingCode;

/** Reads values of code lists, written by code or by name. */
final class ListCells {
    private ListCells() {}

    static CellReading code(CodeList list, FindingCode unknown) {
        return (tidy, numeric, notes) -> {
            String text = NumberCells.whole(tidy, numeric);
            Optional<CodeList.Code> code = list.recognise(text);
            if (code.isEmpty()) {
                notes.add(unknown, text);
                return CellReading.Value.kept(text);
            }
            return CellReading.Value.of(list.templateText(code.get()));
        };
    }

    /** Ethnic groups by name only, sub-groups as {@code Base (Sub)}: the numberings in use contradict each other. */
    static CellReading ethnicity(CodeList list) {
        return (tidy, numeric, notes) -> {
            if (NumberCells.isDigits(NumberCells.whole(tidy, numeric))) {
                notes.add(FindingCode.ETHNICITY_IS_CODE, tidy);
                return CellReading.Value.kept(tidy);
            }
            Optional<String> name = list.recognise(tidy).map(list::templateText);
            int sub = tidy.indexOf('(');
            if (name.isEmpty() && sub > 0) {
                name = list.recognise(tidy.substring(0, sub).strip())
                        .map(code -> list.templateText(code) + " " + tidy.substring(sub));
            }
            if (name.isEmpty()) {
                notes.add(FindingCode.ETHNICITY_UNKNOWN, tidy);
                return CellReading.Value.kept(tidy);
            }
            return CellReading.Value.of(name.get());
        };
    }

    /** Nationalities by name, also in the form {@code Tên Việt (English adjective)}. */
    static CellReading nationality(CodeList list) {
        return (tidy, numeric, notes) -> {
            int adjective = tidy.indexOf('(');
            Optional<CodeList.Code> found = list.recognise(tidy);
            if (found.isEmpty() && adjective > 0) {
                found = list.recognise(tidy.substring(0, adjective).strip());
            }
            if (found.isEmpty()) {
                notes.add(FindingCode.NATIONALITY_UNKNOWN, tidy);
                return CellReading.Value.kept(tidy);
            }
            return CellReading.Value.of(list.templateText(found.get()));
        };
    }
}
