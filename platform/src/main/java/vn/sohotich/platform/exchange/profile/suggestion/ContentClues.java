package vn.sohotich.platform.exchange.profile.suggestion;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.encoding.LegacyEncoding;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.record.definition.CodeList;
import vn.sohotich.platform.record.definition.CodeLists;
import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.FieldType;

/** What the cells of a column say about it: dates, numbers of people, words for sex, names of ethnic groups. */
final class ContentClues {
    private static final int FEWEST = 3;
    private static final int LONGEST_NAME = 60;

    private final CodeLists lists;
    private final Set<String> surnames;

    ContentClues(CodeLists lists, Words words) {
        this.lists = lists;
        this.surnames = words.surnames();
    }

    /** How many of how many filled cells could be values of a field. */
    record Share(int fitting, int filled) {
        double value() {
            return filled == 0 ? 0 : (double) fitting / filled;
        }

        /** Too few cells tell nothing. */
        boolean tells() {
            return filled >= FEWEST;
        }
    }

    /** Whether anything in a cell can speak for or against the type of a field. */
    static boolean isTelling(FieldType type) {
        return switch (type) {
            case TEXT, PLACE, OFFICE, TIME, DATE_IN_WORDS, PAGE -> false;
            default -> true;
        };
    }

    Share share(Field field, List<String> cells) {
        Predicate<String> fits = test(field);
        int fitting = (int) cells.stream()
                .map(LegacyEncoding::repair)
                .map(String::strip)
                .filter(fits)
                .count();
        return new Share(fitting, cells.size());
    }

    private Predicate<String> test(Field field) {
        return switch (field.type()) {
            case DATE -> ContentClues::isDate;
            case PERSONAL_ID -> text -> text.matches("\\d{11,12}");
            case ID_NUMBER -> text -> text.matches("[A-Z]{0,2}\\d{7,12}");
            case ENTRY_NUMBER -> text -> text.matches("\\d{1,5}[A-Za-z]?(\\s*/\\s*(\\d{2}|\\d{4})?)?");
            case BOOK_NUMBER -> text -> text.matches("\\d{1,3}(\\s*/\\s*(\\d{2}|\\d{4})?)?");
            case PERSON_NAME -> this::isName;
            case CODE, SEX, ETHNICITY, NATIONALITY -> text -> isIn(field.codeList(), text);
            default -> text -> true;
        };
    }

    private static boolean isDate(String text) {
        return text.length() >= 4 && PartialDate.parse(text).isPresent() || text.matches("[1-5]\\d{4}");
    }

    private boolean isName(String text) {
        String[] words = Folding.plain(text).split(" ");
        return text.length() <= LONGEST_NAME
                && words.length >= 2
                && words.length <= 7
                && text.chars().noneMatch(Character::isDigit)
                && surnames.contains(words[0]);
    }

    private boolean isIn(@Nullable String list, String text) {
        return list != null
                && lists.find(list).map(codes -> recognises(codes, text)).orElse(false);
    }

    private static boolean recognises(CodeList codes, String text) {
        return codes.recognise(text).isPresent();
    }
}
