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
import vn.sohotich.linkage.model.RegisterStatistics;

/** A population register in memory: cleaned persons, a table of blocking keys, and the register's term frequencies. */
public final class PersonIndex implements CandidateSource, Blocks {
    private static final int CHUNK = 8_192;

    private final List<CleanPerson> persons;
    private final BlockTable table;
    private final RegisterStatistics statistics;

    private PersonIndex(List<CleanPerson> persons, BlockTable table, RegisterStatistics statistics) {
        this.persons = persons;
        this.statistics = statistics;
        this.table = table;
    }

    /** Builds the index, taking the persons one by one from the stream. */
    public static PersonIndex of(Stream<RegisteredPerson> register) {
        var cleaner = new Cleaner();
        var persons = new ArrayList<CleanPerson>();
        var chunk = new ArrayList<RegisteredPerson>(CHUNK);
        register.sequential().forEach(row -> {
            chunk.add(row);
            if (chunk.size() == CHUNK) {
                clean(chunk, cleaner, persons);
            }
        });
        clean(chunk, cleaner, persons);
        var statistics = new RegisterStatistics();
        persons.forEach(statistics::add);
        return new PersonIndex(persons, table(persons), statistics);
    }

    private static void clean(List<RegisteredPerson> chunk, Cleaner cleaner, List<CleanPerson> persons) {
        persons.addAll(chunk.parallelStream().map(cleaner::clean).toList());
        chunk.clear();
    }

    private static BlockTable table(List<CleanPerson> persons) {
        long[][] keys = new long[persons.size()][];
        IntStream.range(0, keys.length).parallel().forEach(row -> keys[row] = BlockingKeys.of(persons.get(row)));
        return new BlockTable(keys);
    }

    @Override
    public Blocks fetch(long[] keys) {
        return this;
    }

    @Override
    public List<CleanPerson> under(long key, int most) {
        int end = table.endSlot(key);
        int count = 0;
        for (int slot = table.firstSlot(key); slot < end; slot++) {
            count += table.holds(slot, key) ? 1 : 0;
        }
        if (count == 0 || count > most) {
            return List.of();
        }
        CleanPerson[] found = new CleanPerson[count];
        int next = 0;
        for (int slot = table.firstSlot(key); next < count; slot++) {
            if (table.holds(slot, key)) {
                found[next++] = persons.get(table.row(slot));
            }
        }
        return Arrays.asList(found);
    }

    public int size() {
        return persons.size();
    }

    /** The term frequencies of this register. */
    public RegisterStatistics statistics() {
        return statistics;
    }
}
