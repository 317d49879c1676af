package vn.sohotich.platform.record;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.CodeList;
import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.PersonInRole;
import vn.sohotich.platform.record.definition.PersonPart;

/**
 * A page of any kind of book with something in every field, derived from the definition: the same number gives the same
 * invented people. Nothing in it has to be mended.
 */
public final class AnyEntry {
    private static final String[] NAMES = {
        "An", "Bình", "Chi", "Dung", "Giang", "Hà", "Khánh", "Lan", "Minh", "Nga", "Oanh", "Phúc", "Quế", "Sơn", "Thảo"
    };

    private AnyEntry() {}

    public static Map<String, String> of(BookTypes types, BookType type, int year, int number) {
        Map<String, String> page = new LinkedHashMap<>();
        int place = 0;
        for (Field field : type.fields()) {
            page.put(field.name(), value(types, type, field, year, number, place++));
        }
        return page;
    }

    private static String value(BookTypes types, BookType type, Field field, int year, int number, int place) {
        return switch (field.type()) {
            case ENTRY_NUMBER -> "%02d/%d".formatted(number, year);
            case BOOK_NUMBER -> "01/" + year;
            case PAGE -> Integer.toString(number);
            case DATE -> date(type, field, year);
            case DATE_IN_WORDS -> "Ngày mười hai tháng tư";
            case CODE, SEX, ETHNICITY, NATIONALITY -> code(types, type, field);
            case PERSON_NAME -> "Lưu Thị " + NAMES[(number + place) % NAMES.length] + " " + NAMES[place % NAMES.length];
            case PERSONAL_ID -> "030%d%02d%06d".formatted(year < 2030 ? 1 : 3, (year - 30) % 100, number * 100 + place);
            case ID_NUMBER -> "%09d".formatted(12_000_000 + number * 100 + place);
            case PLACE -> "Thôn " + place + ", Xã An Bình";
            case OFFICE -> "UBND Xã An Bình";
            case TIME -> "07:30";
            case TEXT -> "Theo sổ " + place;
        };
    }

    private static String date(BookType type, Field field, int year) {
        boolean birth = type.persons().stream()
                .anyMatch(person -> person.field(PersonPart.BIRTH)
                        .filter(field.name()::equals)
                        .isPresent());
        return birth ? "12.04." + (year - 30) : "05.03." + year;
    }

    private static String code(BookTypes types, BookType type, Field field) {
        CodeList list = types.codeLists().get(String.valueOf(field.codeList()));
        boolean female = type.persons().stream()
                .filter(person -> person.field(PersonPart.SEX)
                        .filter(field.name()::equals)
                        .isPresent())
                .map(PersonInRole::role)
                .findFirst()
                .isPresent();
        return list.templateText(list.codes().get(female ? 1 : 0));
    }
}
