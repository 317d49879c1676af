package vn.sohotich.platform.handover.proof;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The head of the proof (bảng kê), kept as {@code manifest.json}: every input with its sheets, every output with its list
 * of rows, counts and sums. Described for other programs in {@code docs/topics/split.md}.
 */
public record Manifest(
        String format,
        int version,
        String target,
        @Nullable String asOf,
        String createdAt,
        List<Input> inputs,
        List<Output> outputs,
        Total total) {

    public static final String FILE = "manifest.json";
    public static final String FORMAT = "sohotich-split";
    public static final int VERSION = 1;

    /** No sheet is longer than what the readers take. */
    static final int LAST_ROW = 20_000_000;

    /** One file that was split; {@code number} is what the lists of rows call it. */
    public record Input(
            int number, String file, long bytes, String sha256, long rows, String sum, List<Sheet> sheets) {}

    /**
     * One sheet of an input. {@code use} is {@code records}, {@code unknown} (no known header: its rows are kept apart) or
     * {@code notes} (code lists and instructions: not split). {@code rowNumbers} are its split rows, such as
     * {@code 2-601,605}; {@code notCarried} counts by column the cells that the target has no column for.
     */
    public record Sheet(
            int number,
            String name,
            boolean hidden,
            long hiddenRows,
            String use,
            @Nullable String kind,
            @Nullable String layout,
            int headerRow,
            long above,
            long rows,
            String rowNumbers,
            String sum,
            Map<String, Long> notCarried) {}

    /**
     * One file that was written, with its list of rows and, where it has them, its list of scans and the cells that the
     * target has no column for. {@code sum} adds up the hashes of its rows as they were read, {@code outSum} as they were
     * written. {@code reason} says why rows stand apart; it is null for the files of the offices.
     */
    public record Output(
            String file,
            long bytes,
            String sha256,
            long rows,
            String sum,
            String outSum,
            @Nullable String unit,
            @Nullable String kind,
            @Nullable String reason,
            List<Part> parts) {

        /** The list of this output's rows. */
        public Part list() {
            return parts.getFirst();
        }
    }

    /** A text file that belongs to an output: the first is the list of rows. */
    public record Part(String file, String sha256, long lines) {}

    /** All rows: the sum over the inputs and over the outputs. */
    public record Total(long rows, String sum) {}
}
