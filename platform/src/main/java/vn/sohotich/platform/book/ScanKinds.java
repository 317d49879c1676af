package vn.sohotich.platform.book;

import java.util.Set;

/** The codes of kinds of books that names of scans may begin with, for whoever knows more kinds than the configuration. */
@FunctionalInterface
public interface ScanKinds {
    Set<String> codes();
}
