package vn.sohotich.platform.exchange.workbook;

import java.util.List;
import java.util.Optional;
import vn.sohotich.platform.exchange.workbook.marking.Sign;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.LayoutMatch;

/**
 * The sheet of a workbook that holds the entries of one kind of book, found by its header row. Its rows may be read
 * more than once; each is at least as wide as the header.
 */
public interface DataSheet extends AutoCloseable {

    String sheet();

    /** Number of the header row as people see it. */
    int headerRow();

    /** The header cells exactly as they stand. */
    List<String> header();

    /** Kind of book, layout and columns; never a refused match. */
    LayoutMatch match();

    /** What is to be said about the file itself: unknown columns, an extension that belongs to another format. */
    List<Finding> findings();

    /** By what the sheet is known as a mended error workbook; empty for any other. */
    Optional<Sign> sign();

    /** All rows below the header. */
    ReadOutcome read(RowVisitor visitor);

    /** How much of the sheet that is being read has gone by, from 0 to 1; NaN when that is not known. */
    double share();

    @Override
    void close();
}
