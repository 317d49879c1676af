package vn.sohotich.platform.exchange.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The sheets of an open file, whatever its format; read row by row and in constant memory. */
public interface Workbook extends AutoCloseable {

    /** The usual extension of the format, without a dot. */
    String extension();

    /** Names of the sheets that people can see, in their order. */
    List<String> sheets();

    /**
     * Hands the rows of a sheet, counted from 0, to the visitor and returns how many.
     *
     * @throws BrokenFile when the file breaks or grows out of its limits
     */
    long read(int sheet, RowVisitor visitor) throws IOException;

    /** How much of the sheet that is being read has gone by, from 0 to 1; NaN when that is not known. */
    default double share() {
        return Double.NaN;
    }

    /** What the names say that the workbook gives to hidden constants; empty where a format keeps none. */
    default Map<String, String> names() {
        return Map.of();
    }

    /** Joined cells among the first rows of a sheet. */
    List<MergedRange> merges(int sheet, int lastRow) throws IOException;

    @Override
    void close();
}
