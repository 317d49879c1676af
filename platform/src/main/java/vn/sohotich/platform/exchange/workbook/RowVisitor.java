package vn.sohotich.platform.exchange.workbook;

/** Takes the rows of a sheet in their order; empty rows are left out. */
@FunctionalInterface
public interface RowVisitor {

    /** Returns false to stop the reading here. */
    boolean row(SheetRow row);
}
