package vn.sohotich.linkage.register;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.cleaning.Relative;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.model.RegisterStatistics;
import vn.sohotich.linkage.name.NameForm;

/**
 * The persons of a register as numbers in columns: about a hundred bytes per person, beside every distinct text once. Rows
 * are added first, then {@link #close} makes the clean forms, then persons are read, by several threads if need be.
 */
public final class PersonColumns {
    private static final int BIRTH = 0;
    private static final int NAME = 1;
    private static final int SEX = 2;
    private static final int ETHNICITY = 3;
    private static final int BIRTH_PLACE = 4;
    private static final int RESIDENCE = 5;
    private static final int MOTHER = 6;
    private static final int FATHER = 7;
    private static final int SPOUSE = 8;
    private static final int NATIONALITY = 9;
    private static final int ORIGIN = 10;
    private static final int DEATH = 11;

    private final Rows rows = new Rows();
    private final IdColumn ids = new IdColumn();
    private final TextPool names = new TextPool();
    private final TextPool places = new TextPool();
    private final WordList words = new WordList();
    private Forms forms = Forms.NONE;
    private RowSketches sketches = RowSketches.NONE;

    /** Adds a row and returns its number. */
    int add(RegisteredPerson person) {
        int row = rows.add();
        rows.setNumber(row, BIRTH, packed(person.birth()));
        rows.setNumber(row, DEATH, packed(person.deathDate()));
        rows.setNumber(row, NAME, names.number(person.name()));
        rows.setNumber(row, MOTHER, names.number(person.motherName()));
        rows.setNumber(row, FATHER, names.number(person.fatherName()));
        rows.setNumber(row, SPOUSE, names.number(person.spouseName()));
        rows.setNumber(row, BIRTH_PLACE, places.number(person.birthPlace()));
        rows.setNumber(row, RESIDENCE, places.number(person.residence()));
        rows.setNumber(row, ORIGIN, places.number(person.origin()));
        rows.setNumber(row, SEX, words.number(person.sex() == null ? "" : person.sex()));
        rows.setNumber(row, ETHNICITY, words.number(person.ethnicity()));
        rows.setNumber(row, NATIONALITY, words.number(person.nationality()));
        addId(row, 0, person.personalId());
        addId(row, 1, person.motherId());
        addId(row, 2, person.fatherId());
        addId(row, 3, person.spouseId());
        return row;
    }

    private void addId(int row, int which, String written) {
        rows.setId(row, which, ids.add((long) row * Rows.IDS + which, written));
    }

    private static int packed(@Nullable PartialDate date) {
        return date == null ? 0 : date.packed();
    }

    /** Takes the row added last back. */
    void removeLast() {
        int row = rows.size() - 1;
        for (int which = 0; which < Rows.IDS; which++) {
            ids.remove((long) row * Rows.IDS + which);
        }
        rows.removeLast();
    }

    boolean areEqual(int left, int right) {
        return rows.areEqual(left, right);
    }

    public long id(int row) {
        return rows.id(row, 0);
    }

    /** Makes the clean forms of all texts, on all processors. */
    void close() {
        names.close();
        places.close();
        forms = Forms.of(names, places, words);
        sketches = new RowSketches(rows.size());
        IntStream.range(0, rows.size()).parallel().forEach(this::sketch);
    }

    private void sketch(int row) {
        sketches.set(
                row,
                rows.id(row, 0),
                rows.number(row, BIRTH),
                forms.name(rows.number(row, NAME)).sketch(),
                forms.name(rows.number(row, MOTHER)).sketch(),
                forms.name(rows.number(row, FATHER)).sketch());
    }

    /** The frequencies of the terms of all persons. */
    public RegisterStatistics statistics() {
        var statistics = new RegisterStatistics();
        int[] perName = new int[names.size()];
        int[] perPlace = new int[places.size()];
        int[] perWord = new int[words.size()];
        for (int row = 0; row < rows.size(); row++) {
            perName[rows.number(row, NAME)]++;
            perPlace[rows.number(row, BIRTH_PLACE)]++;
            perWord[rows.number(row, ETHNICITY)]++;
            statistics.addBirth(rows.number(row, BIRTH), 1);
        }
        statistics.addPopulation(rows.size());
        for (int name = 0; name < perName.length; name++) {
            statistics.addName(forms.name(name), perName[name]);
        }
        for (int place = 0; place < perPlace.length; place++) {
            statistics.addPlace(forms.place(place), perPlace[place]);
        }
        for (int word = 0; word < perWord.length; word++) {
            statistics.addEthnicGroup(forms.group(word), perWord[word]);
        }
        return statistics;
    }

    public int size() {
        return rows.size();
    }

    /** The clean form of a name that some row has as written; null when none has. */
    public @Nullable NameForm knownName(String written) {
        int number = names.known(written);
        return number < 0 ? null : forms.name(number);
    }

    /** Reads what a glance at the row needs, for nothing but having it near. */
    public long touch(int row) {
        return sketches.touch(row);
    }

    /** Reads what making the person of a row begins with. */
    public long touchNumbers(int row) {
        return rows.id(row, 1) + rows.number(row, NAME) + rows.number(row, DEATH);
    }

    /** Reads what comparing the names of a row begins with. */
    public long touchNames(int row) {
        return forms.name(rows.number(row, NAME)).sketch()
                + forms.name(rows.number(row, MOTHER)).sketch()
                + forms.name(rows.number(row, FATHER)).sketch();
    }

    /** Whether the row is among the near ones, or the far ones, and worth weighing, as far as a glance tells. */
    public boolean isWorth(int row, Glance sought, boolean far) {
        return sketches.isWorth(row, sought, far);
    }

    /** The person of a row in clean form. */
    public CleanPerson person(int row) {
        return new CleanPerson(
                new ColumnRow(this, row),
                rows.id(row, 0),
                forms.name(rows.number(row, NAME)),
                rows.number(row, BIRTH),
                Cleaner.sex(words.word(rows.number(row, SEX))),
                forms.group(rows.number(row, ETHNICITY)),
                forms.place(rows.number(row, BIRTH_PLACE)),
                forms.place(rows.number(row, RESIDENCE)),
                relative(rows.number(row, MOTHER), rows.id(row, 1)),
                relative(rows.number(row, FATHER), rows.id(row, 2)),
                relative(rows.number(row, SPOUSE), rows.id(row, 3)));
    }

    private Relative relative(int name, long id) {
        return name == 0 && id == 0 ? Relative.NONE : Relative.registered(forms.name(name), id);
    }

    RegisteredPerson written(int row) {
        return new RegisteredPerson(
                writtenId(row, 0),
                names.text(rows.number(row, NAME)),
                date(rows.number(row, BIRTH)),
                sex(row),
                words.word(rows.number(row, ETHNICITY)),
                nationality(row),
                places.text(rows.number(row, ORIGIN)),
                places.text(rows.number(row, BIRTH_PLACE)),
                places.text(rows.number(row, RESIDENCE)),
                names.text(rows.number(row, FATHER)),
                writtenId(row, 2),
                names.text(rows.number(row, MOTHER)),
                writtenId(row, 1),
                names.text(rows.number(row, SPOUSE)),
                writtenId(row, 3),
                date(rows.number(row, DEATH)));
    }

    private static @Nullable PartialDate date(int packed) {
        return packed == 0 ? null : PartialDate.of(packed / 10_000, packed / 100 % 100, packed % 100);
    }

    String writtenId(int row, int which) {
        return ids.written((long) row * Rows.IDS + which, rows.id(row, which));
    }

    @Nullable
    String sex(int row) {
        int word = rows.number(row, SEX);
        return word == 0 ? null : words.word(word);
    }

    String nationality(int row) {
        return words.word(rows.number(row, NATIONALITY));
    }
}
