package vn.sohotich.platform.record.definition.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.CellText;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.LayoutMatch;

/** Reads rows in tests: headers and cells side by side, on a fixed day. */
public final class Readings {
    public static final BookTypes TYPES = BookTypes.shipped();
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T00:00:00Z"), ZoneOffset.UTC);

    private Readings() {}

    /** A faithful birth entry that gives no finding, with these values in place of its own; empty removes one. */
    public static Entry birth(String... fieldsAndValues) {
        Map<String, String> written = new LinkedHashMap<>();
        put(
                written,
                "so",
                "01/2010",
                "quyenSo",
                "01/2010",
                "trangSo",
                "1",
                "ngayDangKy",
                "04.10.2010",
                "loaiDangKy",
                "4",
                "noiDangKy",
                "UBND xã Quảng Trị, huyện Đạ Tẻh, tỉnh Lâm Đồng",
                "nksHoTen",
                "Tô Anh Dũng",
                "nksGioiTinh",
                "1",
                "nksNgaySinh",
                "10.03.2010",
                "nksDanToc",
                "Kinh",
                "nksQuocTich",
                "Việt Nam",
                "meHoTen",
                "Nguyễn Thị Thảo",
                "meNgaySinh",
                "1979",
                "chaHoTen",
                "Tô Văn Bình",
                "chaNgaySinh",
                "1975");
        put(written, fieldsAndValues);
        return new EntryReader(TYPES, CLOCK).read(TYPES.get("KS"), written);
    }

    /** An entry of any kind from field names and values. */
    public static Entry entry(String kind, String... fieldsAndValues) {
        Map<String, String> written = new LinkedHashMap<>();
        put(written, fieldsAndValues);
        return new EntryReader(TYPES, CLOCK).read(TYPES.get(kind), written);
    }

    private static void put(Map<String, String> written, String... fieldsAndValues) {
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            if (fieldsAndValues[i + 1].isEmpty()) {
                written.remove(fieldsAndValues[i]);
            } else {
                written.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
            }
        }
    }

    /** One row under headers; a cell that begins with # was a number in the workbook. */
    public static Entry row(String... headersAndCells) {
        List<String> headers = new ArrayList<>();
        List<CellText> cells = new ArrayList<>();
        for (int i = 0; i < headersAndCells.length; i += 2) {
            headers.add(headersAndCells[i]);
            String cell = headersAndCells[i + 1];
            cells.add(cell.startsWith("#") ? new CellText(cell.substring(1), true) : new CellText(cell, false));
        }
        LayoutMatch match = TYPES.match(headers, "KS").orElseThrow();
        return new EntryReader(TYPES, CLOCK).read(match, cells.toArray(CellText[]::new));
    }

    public static List<String> codes(Entry entry) {
        return entry.findings().stream().map(Finding::code).toList();
    }

    /** Codes with the field they are about, as {@code CODE@field}. */
    public static List<String> places(Entry entry) {
        return entry.findings().stream()
                .map(finding -> finding.code() + "@" + finding.field())
                .toList();
    }
}
