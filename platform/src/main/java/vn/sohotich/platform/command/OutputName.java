package vn.sohotich.platform.command;

import java.nio.file.Path;
import java.util.Locale;

/** Which file names can be written as workbooks. */
final class OutputName {

    private OutputName() {}

    static boolean isWorkbook(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".xls") || name.endsWith(".xlsx");
    }
}
