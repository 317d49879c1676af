package vn.sohotich.linkage.model;

import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Place;
import vn.sohotich.linkage.name.NameForm;

/**
 * Term frequencies of a population register: how common each name, year of birth, day of the year, commune and ethnic
 * group is. They turn agreement on an uncommon value into more weight than agreement on a common one.
 */
public final class RegisterStatistics {
    private static final int YEARS = 2300;
    private static final double SMOOTHING = 1.0;
    private static final int POPULATION = -1;
    private static final int YEAR = -2;
    private static final int DAY = -3;

    private final CountTable[] tables = new CountTable[Term.values().length];
    private final int[] years = new int[YEARS];
    private final int[] daysOfYear = new int[13 * 32];
    private long population;
    private long dated;
    private long datedFully;

    public RegisterStatistics() {
        for (int i = 0; i < tables.length; i++) {
            tables[i] = new CountTable();
        }
    }

    /** Counts one registered person. */
    public void add(CleanPerson person) {
        addPopulation(1);
        addName(person.name(), 1);
        addEthnicGroup(person.ethnicity(), 1);
        addPlace(person.place(), 1);
        addBirth(person.birth(), 1);
    }

    /** Counts a full name and its parts as often as it occurs. */
    public void addName(NameForm name, int occurrences) {
        table(Term.FULL_NAME).add(name.sameKey(), occurrences);
        table(Term.SURNAME).add(name.surnameKey(), occurrences);
        table(Term.MIDDLE_NAME).add(middleKey(name), occurrences);
        table(Term.GIVEN_NAME).add(name.givenKey(), occurrences);
    }

    public void addEthnicGroup(long key, int occurrences) {
        table(Term.ETHNIC_GROUP).add(key, occurrences);
    }

    public void addPlace(Place place, int occurrences) {
        table(Term.COMMUNE).add(place.commune(), occurrences);
        table(Term.DISTRICT).add(place.district(), occurrences);
        table(Term.PROVINCE).add(place.province(), occurrences);
    }

    /** Counts a date of birth given as {@code yyyyMMdd}, 0 for none. */
    public void addBirth(int packed, int occurrences) {
        if (packed > 0) {
            addYear(packed / 10_000, occurrences);
            if (packed % 100 != 0) {
                addDay(dayOfYear(packed), occurrences);
            }
        }
    }

    public void addPopulation(long people) {
        population += people;
    }

    /** Adds the counts of another part of the same register. */
    public void merge(RegisterStatistics other) {
        other.forEachCount(this::addCount);
    }

    void addYear(int year, int occurrences) {
        if (year > 0 && year < YEARS) {
            years[year] += occurrences;
            dated += occurrences;
        }
    }

    void addDay(int dayOfYear, int occurrences) {
        daysOfYear[dayOfYear] += occurrences;
        datedFully += occurrences;
    }

    CountTable table(Term term) {
        return tables[term.ordinal()];
    }

    int[] years() {
        return years;
    }

    int[] daysOfYear() {
        return daysOfYear;
    }

    /** Hands out every count, so that a register can be counted in parts; the order is always the same. */
    public void forEachCount(CountVisitor visitor) {
        visitor.count(POPULATION, 0, Math.toIntExact(population));
        for (int i = 0; i < tables.length; i++) {
            int table = i;
            tables[i].forEach((count, key) -> visitor.count(table, key, count));
        }
        forEachCount(years, YEAR, visitor);
        forEachCount(daysOfYear, DAY, visitor);
    }

    private static void forEachCount(int[] counts, int table, CountVisitor visitor) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                visitor.count(table, i, counts[i]);
            }
        }
    }

    /** Adds one of the counts that {@link #forEachCount} hands out, of this or another part of the register. */
    public void addCount(int table, long key, int occurrences) {
        switch (table) {
            case POPULATION -> population += occurrences;
            case YEAR -> addYear((int) key, occurrences);
            case DAY -> addDay((int) key, occurrences);
            default -> tables[table].add(key, occurrences);
        }
    }

    /**
     * Whether a count may be left out without changing any score: a full name that occurs once says no more than its
     * parts.
     */
    public static boolean isNegligible(int table, int occurrences) {
        return table == Term.FULL_NAME.ordinal() && occurrences == 1;
    }

    static long middleKey(NameForm name) {
        return name.middleKey() == 0 && !name.isEmpty() ? 1 : name.middleKey();
    }

    private static int dayOfYear(int packed) {
        return packed / 100 % 100 * 32 + packed % 100;
    }

    /** Number of people counted, at least 2. */
    public long population() {
        return Math.max(population, 2);
    }

    double surname(NameForm name) {
        return name.surnameKey() == 0 ? 1 : table(Term.SURNAME).share(name.surnameKey());
    }

    double given(NameForm name) {
        return table(Term.GIVEN_NAME).share(name.givenKey());
    }

    double parts(NameForm name) {
        return surname(name) * given(name) * table(Term.MIDDLE_NAME).share(middleKey(name));
    }

    /** Chance that another person bears the same full name: half from counting it, half from its parts. */
    double fullName(NameForm name) {
        double others = Math.max(table(Term.FULL_NAME).count(name.sameKey()) - 1, 0);
        double strength = SMOOTHING * population();
        return (others + strength * parts(name)) / (population() - 1 + strength);
    }

    double share(Term term, long key) {
        return table(term).share(key);
    }

    double year(int year) {
        int count = year > 0 && year < YEARS ? years[year] : 0;
        return (count + 1.0) / (dated + 100.0);
    }

    double dayOfYearShare(int packed) {
        return (daysOfYear[dayOfYear(packed)] + 1.0) / (datedFully + 366.0);
    }
}
