package vn.sohotich.cluster;

import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.model.LinkageModel;
import vn.sohotich.linkage.model.ModelText;
import vn.sohotich.linkage.model.RegisterStatistics;

/** A model with the term frequencies of its register in plain arrays, to be sent to every machine once. */
final class SharedModel implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final Counts counts = new Counts();
    private transient volatile @Nullable LinkageModel model;

    SharedModel(LinkageModel model) {
        var chances =
                new LinkageModel(model.version(), model.registeredShare(), model.chances(), new RegisterStatistics());
        this.text = ModelText.write(chances);
        model.statistics().forEachCount(counts::add);
    }

    /** The model, put together again once on each machine. */
    LinkageModel model() {
        LinkageModel known = model;
        if (known == null) {
            LinkageModel read = ModelText.read(text);
            known = new LinkageModel(read.version(), read.registeredShare(), read.chances(), counts.statistics());
            model = known;
        }
        return known;
    }

    /** Counts in three columns. */
    private static final class Counts implements Serializable {
        private static final long serialVersionUID = 1L;

        private int[] tables = new int[1024];
        private long[] keys = new long[1024];
        private int[] occurrences = new int[1024];
        private int size;

        void add(int table, long key, int count) {
            if (size == keys.length) {
                tables = Arrays.copyOf(tables, size * 2);
                keys = Arrays.copyOf(keys, size * 2);
                occurrences = Arrays.copyOf(occurrences, size * 2);
            }
            tables[size] = table;
            keys[size] = key;
            occurrences[size++] = count;
        }

        RegisterStatistics statistics() {
            var statistics = new RegisterStatistics();
            for (int i = 0; i < size; i++) {
                statistics.addCount(tables[i], keys[i], occurrences[i]);
            }
            return statistics;
        }
    }
}
