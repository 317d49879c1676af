package vn.sohotich.platform.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.name.Folding;

/**
 * A query as conditions on {@code population.person}. A syllable written with marks must be there with these marks, one
 * without marks fits any; the last syllable without marks may be unfinished.
 */
final class SearchTerms {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new TreeMap<>();
    private final List<String> kinds = new ArrayList<>();
    private @Nullable String wholeName;

    private SearchTerms() {}

    /** Empty when the date cannot be read or the name has no letters. */
    static Optional<SearchTerms> of(PersonQuery query) {
        var terms = new SearchTerms();
        boolean readable = terms.birth(query.birth())
                & terms.number(query.number())
                & terms.name(query.name())
                & terms.parent(query.parent());
        return readable && !terms.conditions.isEmpty() ? Optional.of(terms) : Optional.empty();
    }

    String where() {
        return String.join(" AND ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    /** The kinds of question asked, for the audit trail: number, name, birth, parent. */
    List<String> kinds() {
        return kinds;
    }

    /** The name in the padded plain form when a name is asked: people with exactly this name come first. */
    @Nullable
    String wholeName() {
        return wholeName;
    }

    private boolean number(String number) {
        if (number.isEmpty()) {
            return true;
        }
        kinds.add("number");
        values.put("number", number + "%");
        conditions.add("personal_id LIKE :number");
        return number.chars().allMatch(Character::isDigit);
    }

    private boolean name(String name) {
        if (name.isEmpty()) {
            return true;
        }
        kinds.add("name");
        String plain = Folding.plain(name);
        wholeName = " " + plain + " ";
        words("name", "plain_name", name, plain);
        marks(name);
        return !plain.isEmpty();
    }

    private void words(String parameter, String column, String written, String plain) {
        boolean mayBeUnfinished = !isMarked(written.substring(written.lastIndexOf(' ') + 1));
        values.put(parameter, "% " + plain + (mayBeUnfinished ? "%" : " %"));
        conditions.add(column + " LIKE :" + parameter);
    }

    private void marks(String name) {
        int marked = 0;
        for (String syllable : name.split("\\s+")) {
            if (isMarked(syllable)) {
                String parameter = "marked" + marked++;
                values.put(parameter, "% " + Folding.sameNameKey(syllable) + " %");
                conditions.add("name_key LIKE :" + parameter);
            }
        }
    }

    private static boolean isMarked(String syllable) {
        return !Folding.sameNameKey(syllable).equals(Folding.plain(syllable));
    }

    private boolean parent(String parent) {
        if (parent.isEmpty()) {
            return true;
        }
        kinds.add("parent");
        if (parent.chars().allMatch(Character::isDigit)) {
            values.put("parent", parent);
            conditions.add("(mother_id = :parent OR father_id = :parent)");
            return true;
        }
        String plain = Folding.plain(parent);
        words("parent", "plain_parents", parent, plain);
        return !plain.isEmpty();
    }

    private boolean birth(String birth) {
        if (birth.isEmpty()) {
            return true;
        }
        kinds.add("birth");
        Optional<PartialDate> date = PartialDate.parse(birth);
        date.ifPresent(this::agreeing);
        return date.isPresent();
    }

    private void agreeing(PartialDate date) {
        int year = date.year() * 10_000;
        int month = year + date.month() * 100;
        values.put("born", date.packed());
        values.put("year", year);
        values.put("month", month);
        conditions.add(
                switch (date.precision()) {
                    case YEAR -> "birth_packed BETWEEN :year AND :year + 9999";
                    case MONTH -> "(birth_packed BETWEEN :month AND :month + 99 OR birth_packed = :year)";
                    case DAY -> "birth_packed IN (:born, :month, :year)";
                });
    }
}
