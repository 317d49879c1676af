package vn.sohotich.platform.handover.proof;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Accounts for every row of every input: each is in exactly one list, and the sums come out as the manifest says. */
final class Origins {

    private record Place(int input, int sheet) {}

    private final Manifest manifest;
    private final Differences differences;
    private final boolean keepsHashes;
    private final Map<Place, Account> accounts = new HashMap<>();

    Origins(Manifest manifest, Differences differences, boolean keepsHashes) {
        this.manifest = manifest;
        this.differences = differences;
        this.keepsHashes = keepsHashes;
        for (Manifest.Input input : manifest.inputs()) {
            for (Manifest.Sheet sheet : input.sheets()) {
                accounts.put(new Place(input.number(), sheet.number()), new Account(input, sheet));
            }
        }
    }

    /** The rows seen of one sheet, and their hashes where inputs are to be compared. */
    final class Account {
        private final Manifest.Input input;
        private final Manifest.Sheet sheet;
        private final BitSet seen = new BitSet();
        private final HashSum sum = new HashSum();
        private long[] hashes = {};

        private Account(Manifest.Input input, Manifest.Sheet sheet) {
            this.input = input;
            this.sheet = sheet;
        }

        private synchronized boolean take(int row, long high, long low) {
            sum.add(high, low);
            if (seen.get(row)) {
                return false;
            }
            seen.set(row);
            if (keepsHashes) {
                if (2 * row + 2 > hashes.length) {
                    hashes = Arrays.copyOf(hashes, Math.max(2 * row + 2, hashes.length * 3 / 2));
                }
                hashes[2 * row] = high;
                hashes[2 * row + 1] = low;
            }
            return true;
        }

        boolean has(int row) {
            return seen.get(row);
        }

        boolean isSame(int row, long high, long low) {
            return hashes[2 * row] == high && hashes[2 * row + 1] == low;
        }

        int firstAfter(int row) {
            return seen.nextSetBit(row);
        }

        private void finish() {
            BitSet expected = new BitSet();
            try {
                RowNumbers.each(sheet.rowNumbers(), expected::set);
            } catch (NumberFormatException e) {
                differences.add(Difference.Code.SUM_DIFFERS, input.file(), 0, sheet.name());
                return;
            }
            for (int row = expected.nextSetBit(0); row >= 0; row = expected.nextSetBit(row + 1)) {
                if (!seen.get(row)) {
                    differences.add(Difference.Code.SOURCE_MISSING, input.file(), row, sheet.name());
                }
            }
            for (int row = seen.nextSetBit(0); row >= 0; row = seen.nextSetBit(row + 1)) {
                if (!expected.get(row)) {
                    differences.add(Difference.Code.SOURCE_UNKNOWN, input.file(), row, sheet.name());
                }
            }
            if (sheet.rows() != seen.cardinality() || !sum.hex().equals(sheet.sum())) {
                differences.add(Difference.Code.SUM_DIFFERS, input.file(), 0, sheet.name());
            }
        }
    }

    @Nullable
    Account account(int input, int sheet) {
        return accounts.get(new Place(input, sheet));
    }

    /** Takes the rows of one list; {@code file} is the list's name. */
    void take(RowList list, String file) {
        for (int line = 0; line < list.size(); line++) {
            Account account = account(list.input(line), list.sheet(line));
            int source = list.source(line);
            if (account == null || source < 1 || source > Manifest.LAST_ROW) {
                differences.add(Difference.Code.SOURCE_UNKNOWN, file, line + 2L, "" + list.sheet(line));
            } else if (!account.take(source, list.inHigh(line), list.inLow(line))) {
                differences.add(Difference.Code.SOURCE_TWICE, file, line + 2L, origin(list, line));
            }
        }
    }

    /** Where a row came from, as people read it: {@code file › sheet › row}. */
    String origin(RowList list, int line) {
        Account account = account(list.input(line), list.sheet(line));
        return account == null ? "?" : account.input.file() + " › " + account.sheet.name() + " › " + list.source(line);
    }

    /** Compares what was taken with what the manifest declares. */
    void finish() {
        HashSum inputs = new HashSum();
        HashSum outputs = new HashSum();
        long rows = 0;
        try {
            for (Manifest.Input input : manifest.inputs()) {
                HashSum ofSheets = new HashSum();
                input.sheets().forEach(sheet -> ofSheets.add(HashSum.parse(sheet.sum())));
                if (!ofSheets.hex().equals(input.sum())) {
                    differences.add(Difference.Code.SUM_DIFFERS, input.file(), 0, input.file());
                }
                inputs.add(ofSheets);
                rows += input.rows();
            }
            manifest.outputs().forEach(output -> outputs.add(HashSum.parse(output.sum())));
        } catch (NumberFormatException e) {
            differences.add(Difference.Code.SUM_DIFFERS, Manifest.FILE, 0, Manifest.FILE);
        }
        boolean addsUp = inputs.equals(outputs)
                && inputs.hex().equals(manifest.total().sum())
                && rows == manifest.total().rows()
                && rows
                        == manifest.outputs().stream()
                                .mapToLong(Manifest.Output::rows)
                                .sum();
        if (!addsUp) {
            differences.add(Difference.Code.SUM_DIFFERS, Manifest.FILE, 0, Manifest.FILE);
        }
        accounts.values().forEach(Account::finish);
    }
}
