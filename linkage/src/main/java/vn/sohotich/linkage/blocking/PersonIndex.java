package vn.sohotich.linkage.blocking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sohotich.linkage.CandidateSource;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.cleaning.Place;
import vn.sohotich.linkage.model.RegisterStatistics;

/** A population register in memory: cleaned persons, a table per blocking rule, and the register's term frequencies. */
public final class PersonIndex implements CandidateSource {
    private final List<CleanPerson> persons;
    private final BlockTable table;
    private final RegisterStatistics statistics;

    private PersonIndex(List<CleanPerson> persons, RegisterStatistics statistics) {
        this.persons = persons;
        this.statistics = statistics;
        this.table = table(persons);
    }

    /** Builds the index, taking the persons one by one from the stream. */
    public static PersonIndex of(Stream<RegisteredPerson> register) {
        var cleaner = new Cleaner();
        var statistics = new RegisterStatistics();
        var persons = new ArrayList<CleanPerson>();
        register.sequential().forEach(row -> {
            CleanPerson person = cleaner.clean(row);
            persons.add(person);
            statistics.add(person);
        });
        return new PersonIndex(persons, statistics);
    }

    private static BlockTable table(List<CleanPerson> persons) {
        int rules = BlockingRule.count();
        int size = Math.multiplyExact(persons.size(), rules);
        long[] keys = new long[size];
        int[] rows = new int[size];
        IntStream.range(0, persons.size()).parallel().forEach(row -> {
            for (int rule = 0; rule < rules; rule++) {
                CleanPerson person = persons.get(row);
                keys[row * rules + rule] = BlockingKeys.key(BlockingRule.at(rule), person, person.place());
                rows[row * rules + rule] = row;
            }
        });
        return withOtherPlaces(persons, keys, rows);
    }

    private static BlockTable withOtherPlaces(List<CleanPerson> persons, long[] keys, int[] rows) {
        long[] allKeys = keys;
        int[] allRows = rows;
        int count = keys.length;
        for (int row = 0; row < persons.size(); row++) {
            CleanPerson person = persons.get(row);
            Place other = person.otherPlace();
            for (int rule = 0; rule < BlockingRule.count(); rule++) {
                if (BlockingKeys.variants(BlockingRule.at(rule), person) == 2) {
                    if (count == allKeys.length) {
                        allKeys = Arrays.copyOf(allKeys, count + count / 4 + 16);
                        allRows = Arrays.copyOf(allRows, allKeys.length);
                    }
                    allKeys[count] = BlockingKeys.key(BlockingRule.at(rule), person, other);
                    allRows[count++] = row;
                }
            }
        }
        return new BlockTable(allKeys, allRows, count);
    }

    @Override
    public Blocks fetch(long[] keys) {
        return this::under;
    }

    private List<CleanPerson> under(long key) {
        if (key == 0) {
            return List.of();
        }
        var found = new ArrayList<CleanPerson>(4);
        int end = table.endSlot(key);
        for (int slot = table.firstSlot(key); slot < end; slot++) {
            if (table.holds(slot, key)) {
                if (found.size() == Blocks.LARGEST) {
                    return List.of();
                }
                found.add(persons.get(table.row(slot)));
            }
        }
        return found;
    }

    public int size() {
        return persons.size();
    }

    /** The term frequencies of this register. */
    public RegisterStatistics statistics() {
        return statistics;
    }
}
