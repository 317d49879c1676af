package vn.sohotich.platform.record.definition.reading;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.CodeList;
import vn.sohotich.platform.record.definition.CodeLists;
import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.FieldType;
import vn.sohotich.platform.record.definition.FindingCode;

/** Reads the cells of one field and remembers what it read: books repeat places, dates and codes. */
final class FieldReader {
    private static final int REMEMBERED = 1024;
    private static final int LONGEST_REMEMBERED = 200;

    private final Field field;
    private final CellReading reading;
    private final Set<String> emptyForms;
    private final @Nullable Remembered[] memory = new Remembered[REMEMBERED];

    FieldReader(BookType type, Field field, CodeLists lists, PlausibleYears years) {
        this.field = field;
        this.reading = reading(type, field, lists, years);
        this.emptyForms = type.quirks().emptyForms().getOrDefault(field.type(), java.util.List.of()).stream()
                .map(FieldReader::withoutBlanks)
                .collect(Collectors.toSet());
    }

    private static CellReading reading(BookType type, Field field, CodeLists lists, PlausibleYears years) {
        return switch (field.type()) {
            case ENTRY_NUMBER -> NumberCells::entryNumber;
            case BOOK_NUMBER -> NumberCells.bookNumber(years);
            case PAGE -> NumberCells::page;
            case PERSONAL_ID -> NumberCells::personalId;
            case ID_NUMBER -> NumberCells::idNumber;
            case DATE -> new DateCell(years, field.name().equals(type.key().registeredOn()));
            case PERSON_NAME -> NameCells::name;
            case CODE -> ListCells.code(list(field, lists), FindingCode.CODE_UNKNOWN);
            case SEX -> ListCells.code(list(field, lists), FindingCode.SEX_UNKNOWN);
            case ETHNICITY -> ListCells.ethnicity(list(field, lists));
            case NATIONALITY -> ListCells.nationality(list(field, lists));
            case TEXT, DATE_IN_WORDS, PLACE, OFFICE, TIME -> (tidy, numeric, notes) -> CellReading.Value.of(tidy);
        };
    }

    private static CodeList list(Field field, CodeLists lists) {
        return lists.get(String.valueOf(field.codeList()));
    }

    Reading read(String written, boolean numeric) {
        if (field.type() == FieldType.PERSON_NAME || written.length() > LONGEST_REMEMBERED) {
            return readAnew(written, numeric);
        }
        int slot = spread(written.hashCode()) & (REMEMBERED - 1);
        Remembered known = memory[slot];
        if (known != null && known.numeric == numeric && known.written.equals(written)) {
            return known.reading;
        }
        Reading read = readAnew(written, numeric);
        memory[slot] = new Remembered(written, numeric, read);
        return read;
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 10) ^ (hash >>> 20);
    }

    private Reading readAnew(String written, boolean numeric) {
        String tidy = Tidy.text(written);
        var notes = new Notes(field);
        if (tidy.isEmpty()) {
            return Reading.NOTHING;
        }
        if (!emptyForms.isEmpty() && emptyForms.contains(withoutBlanks(tidy))) {
            notes.add(FindingCode.EMPTY_FORM, tidy);
            return new Reading("", null, true, notes.findings());
        }
        TextSuspicions.note(field, written, tidy, notes);
        CellReading.Value value = reading.read(tidy, numeric, notes);
        return new Reading(value.text(), value.date(), value.understood(), notes.findings());
    }

    private static String withoutBlanks(String text) {
        return text.indexOf(' ') < 0 ? text : text.replace(" ", "");
    }

    private record Remembered(String written, boolean numeric, Reading reading) {}
}
