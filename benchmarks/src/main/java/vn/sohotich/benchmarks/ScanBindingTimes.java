package vn.sohotich.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.sohotich.benchmarks.fixtures.MeasuredProvince;
import vn.sohotich.platform.Sohotich;
import vn.sohotich.platform.exchange.binding.BindingList;
import vn.sohotich.platform.exchange.binding.BindingOutcome;
import vn.sohotich.platform.exchange.binding.ScanBinding;
import vn.sohotich.platform.exchange.binding.ScanBindings;
import vn.sohotich.platform.exchange.importing.BatchStatus;
import vn.sohotich.platform.exchange.importing.ImportOutcome;
import vn.sohotich.platform.exchange.importing.Imports;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Uploads;
import vn.sohotich.platform.shared.pieces.FilesInPieces;
import vn.sohotich.platform.shared.pieces.Sending;
import vn.sohotich.platform.shared.pieces.SendingOutcome;
import vn.sohotich.platform.work.Works;

/**
 * How long a ZIP of invented page scans takes: received in pieces with a hash of each, checked as a whole, and every PDF
 * inspected, kept and attached to its record. Arguments: files (20,000), kilobytes of a PDF (100; 100 make 2 GB). Heap 512 MB.
 */
public final class ScanBindingTimes {
    private static final int BOOK = 1_000;

    private ScanBindingTimes() {}

    public static void main(String[] args) throws Exception {
        int files = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        int kilobytes = args.length > 1 ? Integer.parseInt(args[1]) : 100;
        Path folder = Files.createTempDirectory("scan-binding-times");
        try {
            Path zip = folder.resolve("scans.zip");
            write(zip, files, kilobytes);
            System.out.printf(
                    "%,d PDFs of %,d kB, %,d MB, heap %,d MB%n",
                    files,
                    kilobytes,
                    Files.size(zip) >> 20,
                    Runtime.getRuntime().maxMemory() >> 20);
            try (ConfigurableApplicationContext context = start(folder)) {
                Actor officer = MeasuredProvince.found(context);
                enter(context, officer, folder, files);
                UploadedFile received = receive(context, officer, zip);
                bind(context, officer, received, files);
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void enter(ConfigurableApplicationContext context, Actor officer, Path folder, int files)
            throws Exception {
        StringBuilder csv = new StringBuilder(
                "so,quyenSo,trangSo,ngayDangKy,loaiDangKy,noiDangKy,nksHoTen,nksGioiTinh,nksNgaySinh,nksLoaiKhaiSinh\n");
        String office = '"' + MeasuredProvince.offices().getFirst() + '"';
        for (int i = 0; i < files; i++) {
            csv.append("%03d/2017,%02d/2017,%d,03.02.2017,1,%s,Nguyễn Văn Đo,1,20.01.2017,1\n"
                    .formatted(i % BOOK + 1, i / BOOK + 1, i % BOOK / 2 + 1, office));
        }
        Path file = Files.writeString(folder.resolve("births.csv"), csv, StandardCharsets.UTF_8);
        Imports imports = context.getBean(Imports.class);
        UploadedFile stored =
                (UploadedFile) context.getBean(Uploads.class).receive(Files.newInputStream(file), "births.csv");
        UUID id = ((ImportOutcome.Accepted) imports.receive(officer, stored, MeasuredProvince.commune(0)))
                .batch()
                .id();
        await(imports, officer, id, BatchStatus.READY);
        imports.apply(officer, id);
        await(imports, officer, id, BatchStatus.APPLIED);
    }

    private static void await(Imports imports, Actor officer, UUID id, BatchStatus wanted) throws Exception {
        while (imports.find(officer, id).orElseThrow().status() != wanted) {
            if (!imports.find(officer, id).orElseThrow().status().isRunning()) {
                BatchStatus status = imports.find(officer, id).orElseThrow().status();
                if (status != wanted) {
                    throw new IllegalStateException("the import ended as " + status);
                }
            }
            Thread.sleep(100);
        }
    }

    private static UploadedFile receive(ConfigurableApplicationContext context, Actor officer, Path zip)
            throws Exception {
        FilesInPieces pieces = context.getBean(FilesInPieces.class);
        long start = System.nanoTime();
        Sending.Origin origin = new Sending.Origin(officer.account(), "scans", "scans.zip", Files.size(zip), "");
        Sending sending = ((SendingOutcome.Open) pieces.begin(origin)).sending();
        MessageDigest root = MessageDigest.getInstance("SHA-256");
        try (RandomAccessFile in = new RandomAccessFile(zip.toFile(), "r")) {
            for (int piece = 0; piece < sending.pieces(); piece++) {
                byte[] content = new byte[sending.lengthOf(piece)];
                in.readFully(content);
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
                root.update(hash);
                pieces.put(
                        officer.account(),
                        sending.id(),
                        piece,
                        HexFormat.of().formatHex(hash),
                        new ByteArrayInputStream(content));
            }
        }
        double sent = seconds(start);
        UploadedFile whole = (UploadedFile)
                pieces.finish(officer.account(), sending.id(), HexFormat.of().formatHex(root.digest()), null);
        double checked = seconds(start) - sent;
        double megabytes = Files.size(zip) / 1048576.0;
        System.out.printf("received in %,d pieces %8.1f s  %,8.0f MB/s%n", sending.pieces(), sent, megabytes / sent);
        System.out.printf("checked as a whole      %8.1f s  %,8.0f MB/s%n", checked, megabytes / checked);
        return whole;
    }

    private static void bind(ConfigurableApplicationContext context, Actor officer, UploadedFile zip, int files)
            throws Exception {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        ScanBindings bindings = context.getBean(ScanBindings.class);
        long start = System.nanoTime();
        BindingOutcome outcome = bindings.submit(officer, zip, MeasuredProvince.commune(0), null);
        ScanBinding binding = ((BindingOutcome.Submitted) outcome).binding();
        Works works = context.getBean(Works.class);
        while (works.find(binding.workId()).filter(work -> work.isOver()).isEmpty()) {
            Thread.sleep(200);
        }
        double seconds = seconds(start);
        Map<BindingList, Integer> tally =
                bindings.find(officer, binding.id()).orElseThrow().tally();
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                "bound                   %8.1f s  %,8.0f PDFs/s  %s  heap at most %,d MB%n",
                seconds, files / seconds, tally, peak >> 20);
    }

    private static void write(Path zip, int files, int kilobytes) throws IOException {
        Random random = new Random(11);
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.setLevel(Deflater.NO_COMPRESSION);
            for (int i = 0; i < files; i++) {
                entries.putNextEntry(
                        new ZipEntry("KS.2017.%02d.2017-02-03.%03d.pdf".formatted(i / BOOK + 1, i % BOOK + 1)));
                entries.write(pdf(random, kilobytes));
                entries.closeEntry();
            }
        }
    }

    /** A page whose picture is noise, which stands for a JPEG: it neither deflates nor is ever drawn here. */
    private static byte[] pdf(Random random, int kilobytes) throws IOException {
        byte[] noise = new byte[kilobytes * 1024 - 600];
        random.nextBytes(noise);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(kilobytes << 10);
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            PDStream picture = new PDStream(document);
            try (OutputStream raw = picture.getCOSObject().createRawOutputStream()) {
                raw.write(noise);
            }
            picture.getCOSObject().setItem(COSName.FILTER, COSName.DCT_DECODE);
            document.getPage(0).getCOSObject().setItem(COSName.getPDFName("Picture"), picture);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static ConfigurableApplicationContext start(Path folder) {
        SpringApplication application = new SpringApplication(Sohotich.class);
        application.setDefaultProperties(Map.of());
        return application.run(
                "--sohotich.data=" + folder.resolve("data"), "--server.port=0", "--logging.level.root=warn");
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
