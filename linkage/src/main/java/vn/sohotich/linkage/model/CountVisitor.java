package vn.sohotich.linkage.model;

/** Hears how often a value occurs; the table says what kind of value the key is of. */
@FunctionalInterface
public interface CountVisitor {
    void count(int table, long key, int occurrences);
}
