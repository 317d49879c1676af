package vn.sohotich.platform.territory;

import java.util.List;
import java.util.Optional;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.UploadedFile;

/** Reads a list of units that somebody sent as .csv, .xlsx or .xls. Answered by the module that knows workbooks. */
public interface UnitSheets {
    /** Takes the rows of the first sheet; false ends the reading. */
    @FunctionalInterface
    interface RowTaker {
        boolean row(int number, List<String> cells);
    }

    /** Hands every row that holds something over, numbered as people see it; or says why the file can't be read. */
    Optional<Refusal> read(UploadedFile file, RowTaker taker);
}
