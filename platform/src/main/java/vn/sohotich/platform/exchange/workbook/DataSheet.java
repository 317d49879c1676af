package vn.sohotich.platform.exchange.workbook;

import java.util.List;

/**
 * The sheet of a workbook that holds the entries of one kind of book, found by its header row. Its rows may be read
 * more than once.
 */
public interface DataSheet extends AutoCloseable {

    String sheet();

    /** Number of the header row as people see it. */
    int headerRow();

    /** The header cells exactly as they stand. */
    List<String> header();

    /** All rows below the header. */
    ReadOutcome read(RowVisitor visitor);

    @Override
    void close();
}
