package vn.sohotich.platform.record.intake.answer;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The rows of an import as its mended error workbook is held against them. A row that has its content still was left
 * alone, wherever it stands now; another row mends the one that its reference names, unless that one turns up unchanged.
 * Keeps some 100 bytes a row; belongs to one thread.
 */
public final class AnsweredRows {
    /** What a row mends when it mends none: it is left alone. */
    public static final int UNTOUCHED = -2;

    /** What a row mends when it is a new one. */
    public static final int NONE = -1;

    private final UUID batchId;
    private final UUID[] hashes;
    private final int[] errors;
    private final Map<UUID, Integer> byHash = new HashMap<>();
    private final BitSet unchanged = new BitSet();
    private final BitSet claimed = new BitSet();
    private int untouched;

    AnsweredRows(UUID batchId, UUID[] hashes, int[] errors) {
        this.batchId = batchId;
        this.hashes = hashes;
        this.errors = errors;
        for (int ordinal = 0; ordinal < hashes.length; ordinal++) {
            byHash.putIfAbsent(hashes[ordinal], ordinal);
        }
    }

    public UUID batchId() {
        return batchId;
    }

    /** The ordinal that the row mends, {@link #NONE} or {@link #UNTOUCHED}; {@code reference} is below zero without one. */
    public int mends(int reference, UUID hash, int errorCount) {
        boolean known = reference >= 0 && reference < hashes.length;
        if (known && is(reference, hash, errorCount)) {
            return leftAlone(reference);
        }
        Integer elsewhere = byHash.get(hash);
        if (elsewhere != null && is(elsewhere, hash, errorCount)) {
            return leftAlone(elsewhere);
        }
        if (known && !claimed.get(reference)) {
            claimed.set(reference);
            return reference;
        }
        return NONE;
    }

    private boolean is(int ordinal, UUID hash, int errorCount) {
        return hashes[ordinal].equals(hash) && errors[ordinal] == errorCount;
    }

    private int leftAlone(int ordinal) {
        unchanged.set(ordinal);
        untouched++;
        return UNTOUCHED;
    }

    int untouched() {
        return untouched;
    }

    /** How many different rows turned up unchanged. */
    int unchanged() {
        return unchanged.cardinality();
    }

    /** Ordinals that a row mends and another row holds unchanged: those references have gone astray. */
    Integer[] astray() {
        BitSet both = (BitSet) claimed.clone();
        both.and(unchanged);
        return both.stream().boxed().toArray(Integer[]::new);
    }

    /** Ordinals of which no row is left. */
    Integer[] absent() {
        BitSet seen = (BitSet) claimed.clone();
        seen.or(unchanged);
        BitSet rest = new BitSet();
        rest.set(0, hashes.length);
        rest.andNot(seen);
        return rest.stream().boxed().toArray(Integer[]::new);
    }
}
