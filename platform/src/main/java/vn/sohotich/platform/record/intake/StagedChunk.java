package vn.sohotich.platform.record.intake;

import java.util.Map;

/** Some rows, checked and in the form in which the database takes them; {@code rows} counts those left out too. */
public record StagedChunk(int rows, byte[] contents, byte[] entries, byte[] findings, Map<FindingTally, Long> tally) {
    public StagedChunk {
        tally = Map.copyOf(tally);
    }
}
