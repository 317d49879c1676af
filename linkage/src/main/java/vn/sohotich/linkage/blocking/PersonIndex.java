package vn.sohotich.linkage.blocking;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.sohotich.linkage.CandidateSource;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.model.RegisterStatistics;
import vn.sohotich.linkage.register.PersonColumns;
import vn.sohotich.linkage.register.RegisterFindings;
import vn.sohotich.linkage.register.RegisterIntake;

/** A population register in memory: persons in columns, a table of blocking keys, and the register's term frequencies. */
public final class PersonIndex implements CandidateSource {
    private final PersonColumns columns;
    private final KeyTable table;
    private final RegisterStatistics statistics;
    private final RegisterFindings findings;

    private PersonIndex(RegisterIntake intake) {
        this.findings = intake.findings();
        this.columns = intake.close();
        this.statistics = columns.statistics();
        this.table = KeyTable.of(columns.size(), row -> BlockingKeys.of(columns.person(row)));
    }

    /** Builds the index, taking the persons one by one from the stream. */
    public static PersonIndex of(Stream<RegisteredPerson> register) {
        var intake = new RegisterIntake();
        register.sequential().forEach(intake::add);
        return of(intake);
    }

    /** Builds the index of the rows that were taken in; the intake must not be used any more. */
    public static PersonIndex of(RegisterIntake intake) {
        return new PersonIndex(intake);
    }

    /**
     * The blocks themselves need no fetching; but going over all keys in short loops first brings what they lead to near the
     * processor, many at a time, where one by one each would be waited for.
     */
    @Override
    public Blocks fetch(long[] keys) {
        var blocks = new IndexBlocks(table, columns);
        blocks.touch(keys);
        return blocks;
    }

    @Override
    public Cleaner cleaner() {
        return new Cleaner(columns::knownName);
    }

    public int size() {
        return columns.size();
    }

    /** The term frequencies of this register. */
    public RegisterStatistics statistics() {
        return statistics;
    }

    /** What was wrong with the register's rows. */
    public RegisterFindings findings() {
        return findings;
    }

    /** How many blocks of each rule are too large to be looked through; a rule without any is not named. */
    public Map<BlockingRule, Long> blocksLeftOut() {
        var leftOut = new EnumMap<BlockingRule, Long>(BlockingRule.class);
        int[] buffer = new int[Blocks.LARGEST];
        for (int row : table.firstRowsOfBlocksAbove(BlockingRule.smallestLimit())) {
            CleanPerson person = columns.person(row);
            long[] keys = BlockingKeys.byRule(person);
            for (int i = 0; i < keys.length; i++) {
                BlockingRule rule = BlockingRule.at(i / 2);
                boolean first = keys[i] != 0 && table.firstRow(keys[i]) == row;
                if (first && table.rows(keys[i], rule.largest(), buffer) > rule.largest()) {
                    leftOut.merge(rule, 1L, Long::sum);
                }
            }
        }
        return leftOut;
    }
}
