package vn.sohotich.platform.delivery.declaration;

/** By what a delivery came in: an import of a workbook, or a binding of scans. */
public enum Source {
    IMPORT,
    BINDING
}
