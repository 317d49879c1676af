package vn.sohotich.platform.exchange.export;

import java.util.Locale;

/** The form of an exported workbook. */
public enum ExportFormat {
    XLS,
    XLSX;

    String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
