package vn.sohotich.platform.command.match;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.sohotich.linkage.MatchRow;
import vn.sohotich.linkage.Role;
import vn.sohotich.linkage.name.StableHash;
import vn.sohotich.platform.exchange.workbook.output.Draft;

/** Who was identified as the child of which record, in a few bytes per record; one person is not born twice. */
final class ChildClaims {

    private static final int ID_LENGTH = 12;
    private static final String SUFFIX = ".conflicts.csv";

    private long[] persons = new long[1 << 10];
    private int[] rows = new int[1 << 10];
    private int size;
    private final Map<Long, String> otherwiseWritten = new HashMap<>();

    void add(MatchRow row) {
        if (!row.role().equals(Role.CHILD) || row.personalId().isEmpty()) {
            return;
        }
        if (size == persons.length) {
            persons = Arrays.copyOf(persons, size * 2);
            rows = Arrays.copyOf(rows, size * 2);
        }
        persons[size] = key(row.personalId());
        rows[size] = Integer.parseInt(row.ref());
        size++;
    }

    private long key(String personalId) {
        if (personalId.length() == ID_LENGTH && personalId.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Long.parseLong(personalId);
        }
        long key = StableHash.of(personalId) | Long.MIN_VALUE;
        otherwiseWritten.put(key, personalId);
        return key;
    }

    /** Writes every person who is the child of several records beside the result; returns how many there are. */
    long write(Path result) throws IOException {
        Path file = result.resolveSibling(result.getFileName() + SUFFIX);
        Map<Long, int[]> conflicts = conflicts();
        if (conflicts.isEmpty()) {
            Files.deleteIfExists(file);
            return 0;
        }
        try (Draft draft = new Draft(file)) {
            try (BufferedWriter writer =
                    new BufferedWriter(new OutputStreamWriter(draft.stream(), StandardCharsets.UTF_8))) {
                writer.append("soDinhDanh,row\n");
                for (Map.Entry<Long, int[]> conflict : conflicts.entrySet()) {
                    for (int row : conflict.getValue()) {
                        writer.append(written(conflict.getKey())).append(',');
                        writer.append(Integer.toString(row)).append('\n');
                    }
                }
            }
            draft.keep();
        }
        return conflicts.size();
    }

    private Map<Long, int[]> conflicts() {
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
        return conflicts;
    }

    private String written(long key) {
        String digits = Long.toString(key);
        return key < 0 ? otherwiseWritten.getOrDefault(key, "") : "0".repeat(ID_LENGTH - digits.length()) + digits;
    }
}
