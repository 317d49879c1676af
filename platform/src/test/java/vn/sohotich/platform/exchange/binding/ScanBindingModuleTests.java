package vn.sohotich.platform.exchange.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sohotich.platform.audit.AuditEntry;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.book.PdfFixtures;
import vn.sohotich.platform.book.intake.ScanOriginal;
import vn.sohotich.platform.book.picture.Pictures;
import vn.sohotich.platform.book.web.Caller;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.identity.token.AccessTokens;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.EntryOutcome;
import vn.sohotich.platform.record.RecordStatus;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Uploads;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.work.WorkOutcome;
import vn.sohotich.platform.work.WorkRun;
import vn.sohotich.platform.work.Works;

@PlatformTest
class ScanBindingModuleTests {
    @Autowired
    vn.sohotich.platform.book.Scans scans;

    @Autowired
    vn.sohotich.platform.book.intake.ScanOriginals originals;

    @Autowired
    BindingRun handler;

    @Autowired
    BindingRows rows;

    @Autowired
    ScanBindings bindings;

    @Autowired
    Records records;

    @Autowired
    Uploads uploads;

    @Autowired
    AuditTrail trail;

    @Autowired
    Works works;

    @Autowired
    Accounts accounts;

    @Autowired
    AccessTokens tokens;

    @Autowired
    Access access;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private final String unit = Codes.fresh("u");
    private final Actor clerk =
            Actor.inSession(Codes.fresh("clerk"), "Người Thử", Set.of(Role.JUSTICE_CLERK), Set.of(unit));

    @Test
    void putsEveryFileIntoTheListItBelongsTo() throws IOException {
        UUID first = record("05", "03.02.2017");
        UUID second = record("06", "04.02.2017");
        record("07", "05.02.2017");
        record("08", "06.02.2017");
        record("08", "07.02.2017");
        byte[] zip = ZipFixtures.zip()
                .with("quyen 1/KS.2017.01.2017-02-03.005.pdf", PdfFixtures.aScan("5"))
                .with("ks.2017.1.2017-12-31.06.PDF", PdfFixtures.withScript())
                .with("KS.2017.01.08.pdf", PdfFixtures.aScan("8"))
                .with("KS.2017.01.2017-02-03.99.pdf", PdfFixtures.aScan("99"))
                .with("KS.2017.01.07.pdf", PdfFixtures.locked("secret"))
                .with("scan0001.pdf", PdfFixtures.aScan("x"))
                .with("photo.gif", new byte[] {1})
                .with("../KS.2017.01.05.pdf", PdfFixtures.aScan("y"))
                .with("more.zip", new byte[] {1})
                .bytes();

        UUID id = binding(zip);
        WorkOutcome outcome = handler.run(new Run(id, Integer.MAX_VALUE));

        assertThat(outcome).isInstanceOf(WorkOutcome.Done.class);
        assertThat(reasons(id, BindingList.BOUND))
                .containsExactly("new 5 [FOLDER]", "new 6 [active-content, DATE_DIFFERS]");
        assertThat(reasons(id, BindingList.DUPLICATE)).containsExactly("several-records 8 []");
        assertThat(reasons(id, BindingList.ORPHAN)).containsExactly("no-record 99 []");
        assertThat(lines(id, BindingList.UNREADABLE))
                .extracting(BindingLine::reason)
                .containsExactly(
                        "scan.password",
                        "scan-name.KIND_UNKNOWN",
                        "scan-name.NOT_PDF",
                        "archive.path",
                        "archive.nested");
        assertThat(reasons(id, BindingList.MISSING)).containsExactly("no-scan 7 []", "no-scan 8 []", "no-scan 8 []");
        assertThat(scansOf(first)).isEqualTo(1);
        assertThat(scansOf(second)).isEqualTo(1);
    }

    @Test
    void tellsTwoRecordsOfOneNumberApartByTheDay() throws IOException {
        record("08", "06.02.2017");
        UUID second = record("08", "07.02.2017");

        UUID id = bound(ZipFixtures.zip().with("KS.2017.01.2017-02-07.08.pdf", PdfFixtures.aScan("8")));

        assertThat(lines(id, BindingList.BOUND))
                .extracting(BindingLine::recordId)
                .containsExactly(second);
    }

    @Test
    void bindsNothingTwiceWhenTheSameZipComesTwice() throws IOException {
        UUID record = record("05", "03.02.2017");
        byte[] zip = ZipFixtures.zip()
                .with("KS.2017.01.2017-02-03.05.pdf", PdfFixtures.aScan("5"))
                .bytes();

        UUID first = binding(zip);
        handler.run(new Run(first, Integer.MAX_VALUE));
        UUID second = binding(zip);
        handler.run(new Run(second, Integer.MAX_VALUE));
        handler.run(new Run(second, Integer.MAX_VALUE));

        assertThat(reasons(second, BindingList.BOUND)).containsExactly("already 5 []");
        assertThat(scansOf(record)).isEqualTo(1);
        assertThat(attachments(record)).isEqualTo(1);
    }

    @Test
    void goesOnWhereItWasKilled() throws IOException {
        List<UUID> all = java.util.stream.IntStream.rangeClosed(1, 6)
                .mapToObj(i -> record("0" + i, "0" + i + ".02.2017"))
                .toList();
        ZipFixtures zip = ZipFixtures.zip();
        for (int i = 1; i <= 6; i++) {
            zip.with("KS.2017.01.2017-02-0" + i + ".0" + i + ".pdf", PdfFixtures.aScan("n" + i));
        }
        UUID id = binding(zip.bytes());

        assertThatThrownBy(() -> handler.run(new Run(id, 3))).isInstanceOf(Killed.class);
        assertThat(lines(id, BindingList.BOUND)).isNotEmpty().hasSizeLessThan(6);
        handler.run(new Run(id, Integer.MAX_VALUE));

        assertThat(lines(id, BindingList.BOUND))
                .hasSize(6)
                .allMatch(line -> line.reason().equals("new"));
        assertThat(all).allMatch(record -> scansOf(record) == 1 && attachments(record) == 1);
        assertThat(lines(id, BindingList.MISSING)).isEmpty();
    }

    @Test
    void bindsNeitherOfTwoContradictingFilesAndOneOfTwoEqualOnes() throws IOException {
        UUID contradicted = record("05", "03.02.2017");
        UUID doubled = record("06", "04.02.2017");

        UUID id = bound(ZipFixtures.zip()
                .with("KS.2017.01.2017-02-03.05.pdf", PdfFixtures.aScan("one"))
                .with("KS.2017.01.05.pdf", PdfFixtures.aScan("two"))
                .with("KS.2017.01.06.pdf", PdfFixtures.aScan("same"))
                .with("KS.2017.01.06 (1).pdf", PdfFixtures.aScan("same")));

        assertThat(reasons(id, BindingList.DUPLICATE))
                .containsExactly("in-archive 5 []", "in-archive 5 []", "same-content 6 [COPY_MARK]");
        assertThat(scansOf(contradicted)).isZero();
        assertThat(scansOf(doubled)).isEqualTo(1);
    }

    @Test
    void replacesNoScan() throws IOException {
        UUID record = record("05", "03.02.2017");
        bound(ZipFixtures.zip().with("KS.2017.01.05.pdf", PdfFixtures.aScan("old")));

        UUID id = bound(ZipFixtures.zip().with("KS.2017.01.05.pdf", PdfFixtures.aScan("new")));

        assertThat(reasons(id, BindingList.DUPLICATE)).containsExactly("other-scan 5 []");
        assertThat(scansOf(record)).isEqualTo(1);
    }

    @Test
    void bindsOnePageToEveryRecordThatStandsOnIt() throws IOException {
        UUID fifth = record("05", "03.02.2017");
        UUID sixth = record("06", "03.02.2017");

        UUID id = bound(ZipFixtures.zip().with("KS.2017.01.2017-02-03.05+06+07.pdf", PdfFixtures.aScan("page")));

        assertThat(reasons(id, BindingList.BOUND))
                .containsExactly("new 5 [SEVERAL_ENTRIES]", "new 6 [SEVERAL_ENTRIES]");
        assertThat(reasons(id, BindingList.ORPHAN)).containsExactly("no-record 7 [SEVERAL_ENTRIES]");
        assertThat(records.find(fifth).orElseThrow().scans().getFirst().scanId())
                .isEqualTo(records.find(sixth).orElseThrow().scans().getFirst().scanId());
        handler.run(new Run(id, Integer.MAX_VALUE));
        assertThat(attachments(fifth)).isEqualTo(1);
    }

    @Test
    void bindsThePagesOfOneRecordInTheirOrder() throws IOException {
        UUID record = record("05", "03.02.2017");

        UUID id = bound(ZipFixtures.zip()
                .with("KS.2017.01.2017-02-03.05.tr2.pdf", PdfFixtures.aScan("second"))
                .with("KS.2017.01.2017-02-03.05.tr1.pdf", PdfFixtures.aScan("first")));

        assertThat(reasons(id, BindingList.BOUND)).containsExactly("new 5 [LEAF]", "new 5 [LEAF]");
        assertThat(records.find(record).orElseThrow().scans())
                .extracting(vn.sohotich.platform.record.AttachedScan::fileName)
                .containsExactly("KS.2017.01.2017-02-03.05.tr1.pdf", "KS.2017.01.2017-02-03.05.tr2.pdf");
        UUID later = bound(ZipFixtures.zip()
                .with("KS.2017.01.2017-02-03.05.tr3.pdf", PdfFixtures.aScan("third"))
                .with("KS.2017.01.2017-02-03.05.tr9.pdf", PdfFixtures.aScan("ninth")));
        assertThat(reasons(later, BindingList.BOUND)).containsExactly("new 5 [LEAF]");
        assertThat(reasons(later, BindingList.DUPLICATE)).containsExactly("other-scan 5 [LEAF]");
        assertThat(scansOf(record)).isEqualTo(3);
    }

    @Test
    void bindsAPhotographAndKeepsItAsItCame() throws IOException {
        UUID record = record("05", "03.02.2017");
        byte[] photo = Pictures.photograph(Pictures.quarters(120, 160), 6);

        UUID id = bound(ZipFixtures.zip().with("KS.2017.01.2017-02-03.05.jpg", photo));
        UUID again = bound(ZipFixtures.zip().with("KS.2017.01.2017-02-03.05.jpg", photo));

        assertThat(reasons(id, BindingList.BOUND)).containsExactly("new 5 [PICTURE]");
        assertThat(reasons(again, BindingList.BOUND)).containsExactly("already 5 [PICTURE]");
        UUID scan = records.find(record).orElseThrow().scans().getFirst().scanId();
        ScanOriginal original = scans.original(scan).orElseThrow();
        assertThat(original.mediaType()).isEqualTo("image/jpeg");
        assertThat(originals.storage().open(original.sha256())).hasBinaryContent(photo);
    }

    @Test
    void replacesNoScanOfAnApprovedRecord() throws IOException {
        UUID record = record("05", "03.02.2017");
        bound(ZipFixtures.zip().with("KS.2017.01.05.pdf", PdfFixtures.aScan("old")));
        records.move(record, 1, RecordStatus.APPROVED, clerk.account());

        UUID id = bound(ZipFixtures.zip().with("KS.2017.01.05.pdf", PdfFixtures.aScan("new")));

        assertThat(reasons(id, BindingList.DUPLICATE)).containsExactly("other-scan-settled 5 []");
        assertThat(scansOf(record)).isEqualTo(1);
    }

    @Test
    void saysWhenTheArchiveIsNoLongerInTheStore() throws IOException {
        UploadedFile file = upload(ZipFixtures.zip()
                .with("KS.2017.01.05.pdf", PdfFixtures.aScan("gone " + unit))
                .bytes());
        UUID id = rows.add(new BindingRows.NewBinding(unit, null, file, clerk.account()), clock.instant());
        Files.delete(file.path());

        assertThat(handler.run(new Run(id, Integer.MAX_VALUE)))
                .isInstanceOfSatisfying(
                        WorkOutcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("archive.gone"));
    }

    @Test
    void bindsAnOrphanOnceItsRecordIsThere() throws IOException {
        UUID id = bound(ZipFixtures.zip().with("KS.2017.01.05.pdf", PdfFixtures.aScan("5")));
        assertThat(reasons(id, BindingList.ORPHAN)).containsExactly("no-record 5 []");
        UUID record = record("05", "03.02.2017");

        rows.forget(id, 0);
        handler.run(new Run(id, Integer.MAX_VALUE));

        assertThat(lines(id, BindingList.BOUND))
                .extracting(BindingLine::recordId)
                .containsExactly(record);
        assertThat(lines(id, BindingList.ORPHAN)).isEmpty();
    }

    @Test
    void leavesRecordsOfOtherUnitsAlone() throws IOException {
        UUID record = record("05", "03.02.2017");
        Actor elsewhere = Actor.inSession("x", "X", Set.of(Role.JUSTICE_CLERK), Set.of(Codes.fresh("u")));
        UploadedFile zip = upload(ZipFixtures.zip()
                .with("KS.2017.01.05.pdf", PdfFixtures.aScan("5"))
                .bytes());
        String other = elsewhere.units().iterator().next();

        UUID id = rows.add(new BindingRows.NewBinding(other, null, zip, "x"), clock.instant());
        handler.run(new Run(id, Integer.MAX_VALUE));

        assertThat(scansOf(record)).isZero();
        assertThat(bindings.find(clerk, id)).isEmpty();
        assertThat(bindings.lines(clerk, id, BindingList.ORPHAN, 0, 10).items()).isEmpty();
        assertThat(bindings.submit(clerk, zip, other, null))
                .isInstanceOfSatisfying(
                        BindingOutcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("access.unit"));
    }

    @Test
    void refusesWhatIsNoZipBeforeAnythingIsKept() throws IOException {
        assertThat(bindings.submit(clerk, upload("%PDF-1.4 no zip".getBytes()), unit, null))
                .isInstanceOfSatisfying(
                        BindingOutcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("archive.not-zip"));
        assertThat(bindings.list(clerk, 0, 10).items()).isEmpty();
    }

    @Test
    void bindsInTheBackgroundForAProgram() throws Exception {
        record("05", "03.02.2017");
        Caller caller = Caller.of(accounts, tokens, access, port, Role.DIGITISATION_MEMBER, Set.of(unit));
        byte[] zip = ZipFixtures.zip()
                .with("KS.2017.01.05.pdf", PdfFixtures.aScan("5"))
                .bytes();

        var answer = caller.upload("/api/v1/scan-bindings", "so 1.zip", zip, "unit", unit);
        assertThat(answer.statusCode()).as(new String(answer.body())).isEqualTo(202);
        ScanBinding binding = bindings.list(clerk, 0, 1).items().getFirst();
        for (int i = 0;
                i < 200
                        && works.find(binding.workId())
                                .filter(work -> work.isOver())
                                .isEmpty();
                i++) {
            Thread.sleep(100);
        }

        String path = answer.headers().firstValue("Location").orElseThrow();
        assertThat(new String(caller.get(path).body())).contains("\"BOUND\":1");
        assertThat(new String(caller.get(path + "/lines").body())).contains("\"number\":\"5\"");
        assertThat(trail.of("scan-binding", binding.id().toString()))
                .extracting(AuditEntry::action)
                .containsExactly("scan-binding.submit", "scan-binding.read");
        assertThat(caller.upload("/api/v1/scan-bindings", "x.zip", zip, "unit", Codes.fresh("u"))
                        .statusCode())
                .isEqualTo(403);
    }

    private UUID bound(ZipFixtures zip) throws IOException {
        UUID id = binding(zip.bytes());
        handler.run(new Run(id, Integer.MAX_VALUE));
        return id;
    }

    private UUID binding(byte[] zip) throws IOException {
        return rows.add(new BindingRows.NewBinding(unit, null, upload(zip), clerk.account()), clock.instant());
    }

    private UploadedFile upload(byte[] content) throws IOException {
        return (UploadedFile) uploads.receive(new ByteArrayInputStream(content), "so.zip");
    }

    private UUID record(String number, String registered) {
        Map<String, String> written = Map.of(
                "so",
                number + "/2017",
                "quyenSo",
                "01/2017",
                "ngayDangKy",
                registered,
                "noiDangKy",
                "UBND xã Thử",
                "nksHoTen",
                "Nguyễn Văn " + Codes.place("Thử"));
        EntryOutcome outcome = records.enter(clerk, "KS", unit, written);
        return ((EntryOutcome.Kept) outcome).id();
    }

    private int scansOf(UUID record) {
        return records.find(record).map(CivilRecord::scans).orElseThrow().size();
    }

    private long attachments(UUID record) {
        return trail.of("record", record.toString()).stream()
                .filter(entry -> entry.action().equals("record.scan-attached"))
                .count();
    }

    private List<BindingLine> lines(UUID id, BindingList list) {
        return rows.lines(id, list, 0, 100).items();
    }

    private List<String> reasons(UUID id, BindingList list) {
        return lines(id, list).stream()
                .map(line -> line.reason() + " " + line.number() + " " + line.remarks())
                .toList();
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A run that dies after so many steps. */
    private record Run(UUID id, int steps) implements WorkRun {
        @Override
        public String actor() {
            return "clerk";
        }

        @Override
        public Map<String, String> parameters() {
            return Map.of(BindingRun.BINDING, id.toString());
        }

        @Override
        public void progress(long done, long total) {
            if (done >= steps) {
                throw new Killed();
            }
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
