package vn.sohotich.platform.exchange.workbook.marking;

/** Is told how far the marking is; throws to stop it, then no file is left. */
@FunctionalInterface
public interface MarkProgress {
    void row(long done, long total);
}
