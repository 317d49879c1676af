package vn.sohotich.cluster;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import vn.sohotich.cluster.blocks.Candidates;
import vn.sohotich.cluster.blocks.GatheredBlocks;
import vn.sohotich.cluster.blocks.LeftOut;
import vn.sohotich.linkage.BasicFields;
import vn.sohotich.linkage.Linker;
import vn.sohotich.linkage.MatchRow;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.lines.RecordLine;
import vn.sohotich.linkage.model.LinkageModel;

/**
 * Looks the records of one chunk after the other up among the candidates gathered for the chunk. A record for which the
 * engine asks for more candidates is not ready: its keys go out, and the next pass looks it up from the beginning.
 */
final class ChunkPass extends Expanding {
    /** A key under which the chunk still wants candidates stands where other rows have their number. */
    static final int ASKED = 0;

    /** A person whom a record that is not ready has met stands there. */
    static final int MET = 1;

    /** A record that is not ready stands there, and where others have their position the number of its questions. */
    static final int NOT_READY = 2;

    static final int RESULT = 3;

    /** Candidates come before the records of their chunk. */
    static final int CANDIDATE = 0;

    static final int RECORD = 1;

    private final LinkageModel model;
    private final LeftOut leftOut;
    private final Cleaner cleaner = new Cleaner();
    private final Set<Long> asked = new HashSet<>();
    private final Set<Long> met = new HashSet<>();
    private Candidates candidates = new Candidates();
    private long chunk;
    private @Nullable GatheredBlocks blocks;
    private @Nullable Linker linker;

    /** Rows come ordered by chunk, kind and number. */
    ChunkPass(Iterator<Row> rows, LinkageModel model, LeftOut leftOut) {
        super(rows);
        this.model = model;
        this.leftOut = leftOut;
    }

    @Override
    void take(Row row) {
        if (row.getLong(0) != chunk) {
            end();
            chunk = row.getLong(0);
        }
        long number = row.getLong(2);
        if (row.getInt(1) == RECORD) {
            lookUp(number, row.getInt(3), RecordLine.read(row.getString(4)).record());
        } else {
            candidates.add(number, row.getString(4), cleaner);
        }
    }

    private void lookUp(long number, int questions, SoughtRecord record) {
        if (blocks == null || linker == null) {
            blocks = new GatheredBlocks(candidates, leftOut);
            linker = new Linker(blocks, model, BasicFields.defaults());
        }
        blocks.begin(questions);
        List<MatchRow> rows = linker.rows(List.of(record));
        if (blocks.isReady()) {
            for (int position = 0; position < rows.size(); position++) {
                give(number, position, rows.get(position));
            }
        } else {
            asked.addAll(blocks.unanswered());
            met.addAll(blocks.used());
            give(NOT_READY, chunk, number, blocks.questions(), "", "", "", "");
        }
    }

    private void give(long number, int position, MatchRow row) {
        give(RESULT, chunk, number, position, row.role(), row.outcome().name(), row.personalId(), row.line());
    }

    /** Ends the present chunk. */
    @Override
    void end() {
        asked.forEach(key -> give(ASKED, chunk, key, 0, "", "", "", ""));
        met.forEach(person -> give(MET, chunk, person, 0, "", "", "", ""));
        asked.clear();
        met.clear();
        candidates = new Candidates();
        blocks = null;
        linker = null;
    }
}
