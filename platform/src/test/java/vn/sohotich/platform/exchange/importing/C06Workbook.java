package vn.sohotich.platform.exchange.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.Layout;
import vn.sohotich.platform.testing.TestDataFolder;

/** A birth workbook as the police export it, built row by row with invented people. */
final class C06Workbook {
    private final List<String> headers = layout().headers();
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final String office;

    C06Workbook(String office) {
        this.office = office;
    }

    private static Layout layout() {
        return BookTypes.shipped().get("KS").layout("c06").orElseThrow();
    }

    /** An entry of book 01/2018 without anything to complain about. */
    C06Workbook entry(String number, String name, String birth) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("SO", number);
        row.put("QUYENSO", "01/2018");
        row.put("TRANGSO", "1");
        row.put("NGAYDANGKY", "27/03/2018");
        row.put("LOAIDANGKY", "1");
        row.put("NOIDANGKY", office);
        row.put("NKSHOTEN", name);
        row.put("NKSGIOITINH", "1");
        row.put("NKSNGAYSINH", birth);
        row.put("NKSNOISINH", office);
        row.put("NKSQUEQUAN", office);
        row.put("NKSDANTOC", "Kinh");
        row.put("NKSQUOCTICH", "Việt Nam");
        row.put("NKSLOAIKHAISINH", "1");
        row.put("MEHOTEN", "TRẦN THỊ BƯỞI");
        row.put("MENGAYSINH", "1990");
        row.put("CHAHOTEN", "NGUYỄN VĂN QUẾ");
        row.put("CHANGAYSINH", "1988");
        rows.add(row);
        return this;
    }

    /** Changes a cell of the last row. */
    C06Workbook with(String header, String text) {
        rows.getLast().put(header, text);
        return this;
    }

    Path write() {
        try {
            Path file = TestDataFolder.fresh("workbook").resolve("c06.xlsx");
            try (OutputStream out = Files.newOutputStream(file);
                    Workbook workbook = new Workbook(out, "test", "1.0")) {
                Worksheet sheet = workbook.newWorksheet("DL_GOC");
                for (int column = 0; column < headers.size(); column++) {
                    sheet.value(0, column, headers.get(column));
                    String key = headers.get(column).strip().toUpperCase(Locale.ROOT);
                    for (int row = 0; row < rows.size(); row++) {
                        String text = rows.get(row).get(key);
                        if (text != null) {
                            sheet.value(row + 1, column, text);
                        }
                    }
                }
            }
            return file;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
