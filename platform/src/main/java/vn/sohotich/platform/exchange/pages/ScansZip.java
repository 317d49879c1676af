package vn.sohotich.platform.exchange.pages;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.date.DatePrecision;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.platform.book.RegisterBook;
import vn.sohotich.platform.book.Scan;
import vn.sohotich.platform.book.ScanName;
import vn.sohotich.platform.book.ScanNameSettings;
import vn.sohotich.platform.book.Scans;
import vn.sohotich.platform.book.storage.ScanStorage;
import vn.sohotich.platform.record.EntryPages;
import vn.sohotich.platform.record.definition.NumberInYear;

/**
 * The scans of a book as the letter wants them handed in: one ZIP, one PDF for each page of each entry, named in the
 * configured style, with a list of all entries and hashes. Written as a stream, the same book always giving the same ZIP.
 */
@Component
class ScansZip {
    static final String LIST = "danh-sach.csv";
    private static final long NO_TIME = 315_532_800_000L;

    private final Scans scans;
    private final ScanStorage storage;
    private final ScanNameSettings names;

    ScansZip(Scans scans, ScanStorage storage, ScanNameSettings names) {
        this.scans = scans;
        this.storage = storage;
        this.names = names;
    }

    void write(RegisterBook book, List<EntryPages> entries, OutputStream out) throws IOException {
        StringBuilder list = new StringBuilder("\uFEFFtep,so,trang,ngay_dang_ky,sha256\r\n");
        Set<String> given = new HashSet<>();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (EntryPages entry : entries) {
                ScanName name = name(book, entry);
                int leaf = 0;
                for (UUID id : entry.scans()) {
                    leaf++;
                    Optional<Scan> scan = scans.find(id).filter(found -> storage.has(found.sha256()));
                    if (scan.isPresent()) {
                        String file = unique(fileName(name, leaf, entry.scans().size()), given);
                        add(zip, file, scan.get());
                        line(list, file, entry, scan.get().sha256());
                    } else {
                        line(list, "", entry, "");
                    }
                }
                if (entry.scans().isEmpty()) {
                    line(list, "", entry, "");
                }
            }
            zip.putNextEntry(entry(LIST));
            zip.write(list.toString().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private void add(ZipOutputStream zip, String file, Scan scan) throws IOException {
        zip.putNextEntry(entry(file));
        Files.copy(storage.file(scan.sha256()), zip);
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(NO_TIME);
        return entry;
    }

    private String fileName(ScanName name, int leaf, int pages) {
        String written = pages > 1 ? name.write(names.style(), leaf) : name.write(names.style());
        return written.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-");
    }

    /** The name, or the name with a mark when another entry of the book has the same number. */
    private static String unique(String name, Set<String> given) {
        String free = name;
        int dot = name.lastIndexOf('.');
        for (int copy = 1; !given.add(free); copy++) {
            free = name.substring(0, dot) + " (" + copy + ")" + name.substring(dot);
        }
        return free;
    }

    static ScanName name(RegisterBook book, EntryPages entry) {
        NumberInYear number = NumberInYear.read(entry.number());
        Integer ownYear = number.year() == 0 || number.year() == book.year() ? null : Integer.valueOf(number.year());
        return new ScanName(
                book.kind(),
                book.year(),
                ScanName.normalNumber(book.number()),
                day(entry.registered()),
                ownYear,
                ScanName.normalNumber(number.number()));
    }

    private static @Nullable LocalDate day(String registered) {
        return PartialDate.parse(registered)
                .filter(date -> date.precision() == DatePrecision.DAY)
                .map(date -> LocalDate.of(date.year(), date.month(), date.day()))
                .orElse(null);
    }

    private static void line(StringBuilder list, String file, EntryPages entry, String sha256) {
        for (String cell : List.of(file, entry.number(), entry.page(), entry.registered())) {
            list.append(Csv.cell(cell)).append(',');
        }
        list.append(sha256).append("\r\n");
    }
}
