package vn.sohotich.platform.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.platform.delivery.declaration.Attachments;
import vn.sohotich.platform.delivery.declaration.Declaration;
import vn.sohotich.platform.delivery.declaration.Source;
import vn.sohotich.platform.delivery.declaration.WrittenBook;
import vn.sohotich.platform.delivery.inspection.Drawing;
import vn.sohotich.platform.delivery.inspection.Inspection;
import vn.sohotich.platform.delivery.inspection.Mark;
import vn.sohotich.platform.delivery.sampling.InspectionLevel;
import vn.sohotich.platform.exchange.binding.BindingOutcome;
import vn.sohotich.platform.exchange.binding.ScanBindings;
import vn.sohotich.platform.exchange.importing.BatchStatus;
import vn.sohotich.platform.exchange.importing.ImportBatch;
import vn.sohotich.platform.exchange.importing.ImportOutcome;
import vn.sohotich.platform.exchange.importing.Imports;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.RecordRow;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.ScanRef;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Uploads;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.work.Works;

/** A commune that accepts what an invented firm typed: books sent in as files, declared, drawn and compared. */
public final class DeliveryScene {
    public static final Terms USUAL = new Terms(InspectionLevel.II, "1.0", Terms.Counted.RECORDS, Terms.Parts.DELIVERY);
    public final Commune commune;
    public final Actor clerk;
    public final Actor officer;
    public final String firm = "Công ty " + Codes.place("Số Hóa");
    private final ApplicationContext context;

    public DeliveryScene(ApplicationContext context) {
        this.context = context;
        this.commune = Commune.founded(context);
        this.clerk = commune.somebody(Role.JUSTICE_CLERK);
        this.officer = commune.somebody(Role.APPROVER);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Declares an empty delivery of the firm. */
    public Delivery declared(Terms terms, @Nullable UUID earlier) {
        NewDelivery wanted = new NewDelivery(
                firm, "12/2026/HĐ-SH", "Đợt 1", commune.code, LocalDate.of(2026, 11, 2), earlier, terms);
        return done(bean(Deliveries.class).declare(clerk, wanted));
    }

    /** A delivery with these books, number and records of each, all of it come in with a scan for every record. */
    public Delivery delivered(Terms terms, Map<String, Integer> books) {
        Delivery delivery = declared(terms, null);
        books.forEach((book, records) -> {
            declare(delivery, book, records, records);
            ImportBatch batch = sent(book, records, row -> row);
            scan(batch);
            attach(delivery, batch);
        });
        return delivery;
    }

    /** The same with its sample drawn. */
    public Delivery drawn(Terms terms, Map<String, Integer> books) {
        return done(bean(Drawing.class).draw(clerk, delivered(terms, books).id()));
    }

    public void declare(Delivery delivery, String book, int records, int files) {
        WrittenBook line = new WrittenBook(0, "KS", commune.code, book, "", "" + records, "" + files);
        done(bean(Declaration.class).add(clerk, delivery.id(), line));
    }

    public void attach(Delivery delivery, ImportBatch batch) {
        done(bean(Attachments.class).attach(clerk, delivery.id(), Source.IMPORT, batch.id()));
    }

    /** Sends in and applies a file of births, one record for each number; every row may be changed before. */
    public ImportBatch sent(String book, int records, UnaryOperator<Map<String, String>> change) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int number = 1; number <= records; number++) {
            rows.add(change.apply(birth(book, number)));
        }
        Imports imports = bean(Imports.class);
        ImportOutcome received =
                imports.receive(clerk, stored(csv(rows), "giao-" + book.replace('/', '-') + ".csv"), null);
        ImportBatch batch = settled(((ImportOutcome.Accepted) received).batch().id());
        imports.apply(clerk, batch.id());
        ImportBatch applied = settled(batch.id());
        if (applied.status() != BatchStatus.APPLIED) {
            throw new AssertionError(applied.toString());
        }
        return applied;
    }

    private Map<String, String> birth(String book, int number) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("so", number + "/2018");
        row.put("quyenSo", book);
        row.put("trangSo", "" + number);
        row.put("ngayDangKy", "05.03.2018");
        row.put("loaiDangKy", "1");
        row.put("noiDangKy", "UBND " + commune.name);
        row.put("nksHoTen", "Lê Thị Mẫu " + Character.toString('A' + number % 26) + book.charAt(1));
        row.put("nksGioiTinh", "2");
        row.put("nksNgaySinh", "20.02.2018");
        row.put("nksNoiSinh", "Trạm y tế");
        row.put("nksDanToc", "Kinh");
        row.put("nksQuocTich", "Việt Nam");
        row.put("nksLoaiKhaiSinh", "1");
        return row;
    }

    private static String csv(List<Map<String, String>> rows) {
        StringBuilder csv = new StringBuilder(String.join(",", rows.getFirst().keySet())).append('\n');
        rows.forEach(row -> csv.append(row.values().stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .append('\n'));
        return csv.toString();
    }

    public UploadedFile stored(String content, String name) {
        try {
            return (UploadedFile) bean(Uploads.class)
                    .receive(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path list(String csv) {
        return stored(csv, "bang-ke.csv").path();
    }

    private ImportBatch settled(UUID id) {
        Instant end = Instant.now().plusSeconds(120);
        while (true) {
            ImportBatch batch = bean(Imports.class).find(clerk, id).orElseThrow();
            if (!batch.status().isRunning()) {
                return batch;
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("the import still runs");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(40);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Attaches a scan to every record of an import. */
    public void scan(ImportBatch batch) {
        Records records = bean(Records.class);
        List<RecordRow> rows = rows(batch);
        bean(TransactionTemplate.class)
                .executeWithoutResult(status -> rows.forEach(row -> records.attachScan(
                        row.id(),
                        new ScanRef(UUID.randomUUID(), 1, "KS.2018.01.2018-03-05.001.pdf"),
                        clerk.account())));
    }

    /** Sends in a ZIP with a drawn page for every record of an import and waits until it is bound. */
    public void scanReally(ImportBatch batch) {
        try {
            ByteArrayOutputStream zip = new ByteArrayOutputStream();
            try (ZipOutputStream entries = new ZipOutputStream(zip)) {
                for (RecordRow row : rows(batch)) {
                    String number = row.number().split("/")[0];
                    entries.putNextEntry(new ZipEntry("KS.2018.01.2018-03-05." + number + ".pdf"));
                    entries.write(page(number));
                }
            }
            UploadedFile file = (UploadedFile)
                    bean(Uploads.class).receive(new ByteArrayInputStream(zip.toByteArray()), "giao-01-2018.zip");
            BindingOutcome sent = bean(ScanBindings.class).submit(clerk, file, commune.code, null);
            UUID work = ((BindingOutcome.Submitted) sent).binding().workId();
            while (bean(Works.class).find(work).filter(state -> !state.isOver()).isPresent()) {
                pause();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] page(String number) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            try (PDPageContentStream ink = new PDPageContentStream(document, sheet)) {
                ink.addRect(60, 700, 60 + 40 * Integer.parseInt(number), 3);
                ink.fill();
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    public List<RecordRow> rows(ImportBatch batch) {
        return bean(Records.class)
                .rows(
                        Set.of(commune.code),
                        RecordQuery.all().ofBatch(batch.id()).window(0, RecordQuery.LARGEST_WINDOW))
                .items();
    }

    /** Compares whatever is left with the book; the records at these places of the sample have this field wrong. */
    public void compare(Delivery delivery, Actor by, String field, String inBook, Integer... wrong) {
        Inspection inspection = bean(Inspection.class);
        List<Integer> places = List.of(wrong);
        while (true) {
            var next = inspection.next(by, delivery.id());
            if (next.isEmpty()) {
                return;
            }
            if (places.contains(next.get())) {
                inspection.mark(by, delivery.id(), next.get(), Mark.Verdict.WRONG, field, inBook);
            }
            inspection.finish(by, delivery.id(), next.get());
        }
    }

    public static Delivery done(DeliveryOutcome outcome) {
        if (outcome instanceof DeliveryOutcome.Done done) {
            return done.delivery();
        }
        throw new AssertionError(outcome.toString());
    }

    public static List<String> codes(DeliveryOutcome outcome) {
        return outcome instanceof DeliveryOutcome.Refused refused
                ? refused.refusals().stream().map(refusal -> refusal.code()).toList()
                : List.of();
    }
}
