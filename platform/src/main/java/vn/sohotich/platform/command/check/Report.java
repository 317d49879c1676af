package vn.sohotich.platform.command.check;

import java.nio.file.Path;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.shared.Refusal;

/** What a check says, file by file, while the rows go by. */
public interface Report {

    void begin(Path file, DataSheet sheet);

    void found(FoundAt found);

    void end(long rows, Tally tally);

    /** The file can't be read, or broke in the middle. */
    void unreadable(Path file, Refusal refusal);

    void close();
}
