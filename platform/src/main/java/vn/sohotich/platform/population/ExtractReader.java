package vn.sohotich.platform.population;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.UploadedFile;

/** Port for reading the rows of an extract file (.csv, .xlsx); the module that knows workbooks provides it. */
public interface ExtractReader {

    /**
     * Finds the header row that the predicate knows and streams it and every row below it to the sink; refuses a file
     * that cannot be read or has no such row.
     */
    Optional<Refusal> read(UploadedFile file, Predicate<List<String>> isHeader, RowSink sink);

    /** Receives the header first, then the rows in file order. */
    interface RowSink {
        /** The row's number as people count it in the file, from 1; false when no more rows are wanted. */
        boolean row(long number, List<String> cells);
    }
}
