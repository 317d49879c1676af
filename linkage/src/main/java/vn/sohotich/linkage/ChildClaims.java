package vn.sohotich.linkage;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.sohotich.linkage.name.StableHash;
import vn.sohotich.linkage.personalid.PersonalId;

/**
 * Who was identified as the child of which record, in a few bytes per record; one person is not born twice. References of
 * records are row numbers here.
 */
public final class ChildClaims {

    /** The first line of a file of conflicts. */
    public static final String HEADER = "soDinhDanh,row";

    /** What stands behind the name of a result in the name of its file of conflicts. */
    public static final String SUFFIX = ".conflicts.csv";

    private long[] persons = new long[1 << 10];
    private int[] rows = new int[1 << 10];
    private int size;
    private final Map<Long, String> otherwiseWritten = new HashMap<>();

    /** Whether a row of a result says who was born. */
    public static boolean isClaim(MatchRow row) {
        return row.role().equals(Role.CHILD) && !row.personalId().isEmpty();
    }

    /** Where a person stands in a file of conflicts: in the order of the numbers, otherwise written ones before them. */
    public static long order(String personalId) {
        return PersonalId.isWritten(personalId)
                ? Long.parseLong(personalId)
                : StableHash.of(personalId) | Long.MIN_VALUE;
    }

    /** A line of a file of conflicts, without its end. */
    public static String line(String personalId, String ref) {
        return personalId + "," + ref;
    }

    /** Takes a row of the result in; rows come in the order of the records. */
    public void add(MatchRow row) {
        if (!isClaim(row)) {
            return;
        }
        if (size == persons.length) {
            persons = Arrays.copyOf(persons, size * 2);
            rows = Arrays.copyOf(rows, size * 2);
        }
        persons[size] = order(row.personalId());
        if (persons[size] < 0) {
            otherwiseWritten.put(persons[size], row.personalId());
        }
        rows[size] = Integer.parseInt(row.ref());
        size++;
    }

    /** Every person who is the child of several records, with their rows. */
    public Map<String, int[]> conflicts() {
        long[] sorted = Arrays.copyOf(persons, size);
        Arrays.sort(sorted);
        Map<Long, int[]> conflicts = new TreeMap<>();
        for (int i = 1; i < size; i++) {
            if (sorted[i] == sorted[i - 1]) {
                conflicts.put(sorted[i], new int[0]);
            }
        }
        for (int i = 0; i < size && !conflicts.isEmpty(); i++) {
            int row = rows[i];
            conflicts.computeIfPresent(persons[i], (person, known) -> {
                int[] longer = Arrays.copyOf(known, known.length + 1);
                longer[known.length] = row;
                return longer;
            });
        }
        Map<String, int[]> written = new LinkedHashMap<>();
        conflicts.forEach((person, of) -> written.put(written(person), of));
        return written;
    }

    /** Writes the lines of a file of conflicts. */
    public static void write(Map<String, int[]> conflicts, Appendable file) throws IOException {
        file.append(HEADER).append('\n');
        for (Map.Entry<String, int[]> conflict : conflicts.entrySet()) {
            for (int row : conflict.getValue()) {
                file.append(line(conflict.getKey(), Integer.toString(row))).append('\n');
            }
        }
    }

    private String written(long key) {
        String digits = Long.toString(key);
        return key < 0
                ? otherwiseWritten.getOrDefault(key, "")
                : "0".repeat(PersonalId.LENGTH - digits.length()) + digits;
    }
}
