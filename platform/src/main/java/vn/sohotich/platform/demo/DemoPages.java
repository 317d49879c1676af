package vn.sohotich.platform.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.platform.book.ScanName;
import vn.sohotich.platform.book.drawing.DrawnPage;
import vn.sohotich.platform.book.drawing.PagePainter;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.FieldType;

/** Draws the pages of an invented book and packs them as a scanning team would: some missing, one too many. */
@Component
class DemoPages {
    private static final int LINES = 17;
    private final BookTypes bookTypes;
    private final PagePainter painter = new PagePainter();

    DemoPages(BookTypes bookTypes) {
        this.bookTypes = bookTypes;
    }

    /** The ZIP of one book: every seventeenth page was forgotten, one page belongs to no entry, one file is no PDF. */
    byte[] zip(InventedBook book, List<Map<String, String>> rows) {
        BookType type = bookTypes.get(book.kind());
        List<byte[]> pages = IntStream.range(0, rows.size())
                .parallel()
                .mapToObj(i -> painter.paint(page(book, type, rows.get(i), i)))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream(rows.size() * 80_000);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < pages.size(); i++) {
                if (i % 17 != 16) {
                    store(zip, name(book, rows.get(i), i + 1), pages.get(i));
                }
            }
            store(zip, name(book, rows.getFirst(), rows.size() + 7), pages.getFirst());
            store(zip, "ghi-chu.txt", "Trang 12 bị rách góc.".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String name(InventedBook book, Map<String, String> row, int number) {
        LocalDate day = PartialDate.parse(row.getOrDefault("ngayDangKy", ""))
                .filter(date -> date.day() > 0)
                .map(date -> LocalDate.of(date.year(), date.month(), date.day()))
                .orElse(null);
        return new ScanName(book.kind(), book.year(), book.number(), day, String.valueOf(number))
                .write(ScanName.Style.THREE_DIGITS);
    }

    private static DrawnPage page(InventedBook book, BookType type, Map<String, String> row, int seed) {
        List<DrawnPage.Line> lines = new ArrayList<>();
        for (Field field : type.fields()) {
            String shown = shown(field, row.get(field.name()));
            if (shown != null && lines.size() < LINES) {
                lines.add(new DrawnPage.Line(field.label().vi(), shown));
            }
        }
        return new DrawnPage(
                ("UBND " + book.commune().place()).toUpperCase(Locale.ROOT),
                ("Sổ đăng ký " + type.name().vi()).toUpperCase(Locale.ROOT),
                "Số %s   Quyển %s   Trang %s".formatted(row.get("so"), row.get("quyenSo"), row.get("trangSo")),
                lines,
                row.getOrDefault("nguoiKy", ""),
                seed);
    }

    /** What the clerk's hand wrote: codes in words, nothing for what the heading already says. */
    private static @Nullable String shown(Field field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        return switch (field.type()) {
            case ENTRY_NUMBER, BOOK_NUMBER, PAGE, OFFICE, CODE, ID_NUMBER, PERSONAL_ID -> null;
            case SEX -> value.equals("1") ? "Nam" : "Nữ";
            default -> field.type() == FieldType.DATE ? value.replace('.', '/') : value;
        };
    }

    private static void store(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
