package vn.sohotich.cluster.blocks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import vn.sohotich.linkage.CandidateSource;
import vn.sohotich.linkage.blocking.Blocks;
import vn.sohotich.linkage.cleaning.CleanPerson;

/**
 * The candidates of a sample of records at the driver: keys that are known are answered, others are noted. Safe for use by
 * several threads.
 */
public final class SampleBlocks implements CandidateSource {
    private final KeyIndex index;
    private final LeftOut leftOut;
    private final Set<Long> known;
    private final Set<Long> unknown = ConcurrentHashMap.newKeySet();

    /** Everybody under the known keys is among the candidates. */
    public SampleBlocks(Candidates candidates, LeftOut leftOut, Set<Long> known) {
        this.index = new KeyIndex(candidates);
        this.leftOut = leftOut;
        this.known = new HashSet<>(known);
    }

    @Override
    public Blocks fetch(long[] keys) {
        LongStream.of(keys)
                .filter(key ->
                        key != 0 && !known.contains(key) && !leftOut.oversized().contains(key))
                .forEach(unknown::add);
        return this::under;
    }

    private List<CleanPerson> under(long key, int most) {
        if (!known.contains(key)) {
            return List.of();
        }
        var found = new ArrayList<CleanPerson>();
        for (int row : index.rows(key)) {
            found.add(index.person(row));
        }
        return found.size() > most ? List.of() : found;
    }

    /** The keys that were asked for and are not known. */
    public List<Long> unknown() {
        return List.copyOf(unknown);
    }
}
