package vn.sohotich.platform.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.sohotich.platform.delivery.DeliveryScene.USUAL;
import static vn.sohotich.platform.delivery.DeliveryScene.codes;
import static vn.sohotich.platform.delivery.DeliveryScene.done;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.sohotich.platform.approval.Approval;
import vn.sohotich.platform.approval.Obstacle;
import vn.sohotich.platform.delivery.inspection.Drawing;
import vn.sohotich.platform.delivery.inspection.DrawnRecord;
import vn.sohotich.platform.delivery.inspection.Inspection;
import vn.sohotich.platform.delivery.inspection.Lot;
import vn.sohotich.platform.delivery.inspection.Lot.Verdict;
import vn.sohotich.platform.delivery.inspection.Mark;
import vn.sohotich.platform.delivery.inspection.MarkOutcome;
import vn.sohotich.platform.delivery.result.BookErrors;
import vn.sohotich.platform.delivery.result.Conclusion;
import vn.sohotich.platform.delivery.result.CorrectionNotes;
import vn.sohotich.platform.delivery.result.FieldErrors;
import vn.sohotich.platform.delivery.result.Papers;
import vn.sohotich.platform.delivery.result.Results;
import vn.sohotich.platform.delivery.result.WrongField;
import vn.sohotich.platform.delivery.sampling.InspectionLevel;
import vn.sohotich.platform.delivery.sampling.Strictness;
import vn.sohotich.platform.exchange.importing.ImportBatch;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.RecordStatus;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.testing.PlatformTest;

/** The verdict on a delivery, from an accepted lot to a rejected part that comes again, and the papers of it. */
@PlatformTest
class ConclusionModuleTests {
    private static final Map<String, Integer> BOOKS = new TreeMap<>(Map.of("01/2018", 12, "02/2018", 8));

    @Autowired
    ApplicationContext context;

    @Autowired
    Conclusion conclusion;

    @Autowired
    Inspection inspection;

    @Autowired
    Results results;

    @Autowired
    Records records;

    @Autowired
    Approval approval;

    @Autowired
    Papers papers;

    private DeliveryScene scene;

    @BeforeEach
    void office() {
        scene = new DeliveryScene(context);
    }

    private List<Verdict> verdicts(Delivery delivery, int lot) {
        return inspection.lots(delivery.id()).get(lot - 1).steps().stream()
                .map(Lot.Step::verdict)
                .toList();
    }

    private CivilRecord record(Delivery delivery, int place) {
        return records.find(inspection.sample(delivery.id()).get(place - 1).recordId())
                .orElseThrow();
    }

    private List<String> obstacles(CivilRecord record) {
        return approval.obstacles(scene.officer, record).stream()
                .map(Obstacle::code)
                .filter(code -> code.startsWith("delivery"))
                .toList();
    }

    @Test
    void acceptsALotWhoseSampleIsRight() {
        Delivery delivery = scene.drawn(USUAL, BOOKS);
        assertThat(obstacles(record(delivery, 1))).containsExactly("delivery.waiting");
        assertThat(codes(conclusion.conclude(scene.clerk, delivery.id()))).containsExactly("delivery.unfinished");
        scene.compare(delivery, scene.officer, "", "");
        Delivery concluded = done(conclusion.conclude(scene.clerk, delivery.id()));
        assertThat(concluded.state()).isEqualTo(DeliveryState.CONCLUDED);
        assertThat(verdicts(delivery, 1)).containsExactly(Verdict.ACCEPTED);
        assertThat(obstacles(record(delivery, 1))).isEmpty();
        assertThat(codes(conclusion.conclude(scene.clerk, delivery.id())))
                .containsExactly("delivery.nothing-to-conclude");
    }

    @Test
    void rejectsALotAndInspectsEveryRecordOfIt() {
        Delivery delivery = scene.drawn(USUAL, BOOKS);
        scene.compare(delivery, scene.officer, "nksNgaySinh", "21.02.2018", 3);
        UUID wrong = record(delivery, 3).id();
        done(conclusion.conclude(scene.clerk, delivery.id()));
        assertThat(verdicts(delivery, 1)).containsExactly(Verdict.REJECTED);
        assertThat(records.find(wrong).orElseThrow().status()).isEqualTo(RecordStatus.ENTERED);

        done(conclusion.inspectWhole(scene.clerk, delivery.id(), 1));
        List<DrawnRecord> everything = inspection.sample(delivery.id());
        assertThat(everything).hasSize(20).extracting(DrawnRecord::recordId).doesNotHaveDuplicates();
        assertThat(everything.stream().filter(DrawnRecord::whole)).hasSize(7);
        scene.compare(delivery, scene.officer, "nksDanToc", "Tày", 14, 20);
        assertThat(inspection.mark(scene.officer, delivery.id(), 3, Mark.Verdict.RIGHT, "nksNgaySinh", ""))
                .isEqualTo(MarkOutcome.refused("delivery.taken"));
        assertThat(results.lots(delivery).getFirst().nonconforming()).isEqualTo(1);
        assertThat(done(conclusion.conclude(scene.clerk, delivery.id())).state())
                .isEqualTo(DeliveryState.CONCLUDED);
        assertThat(verdicts(delivery, 1)).containsExactly(Verdict.REJECTED, Verdict.WHOLE, Verdict.SORTED);

        assertThat(records.find(wrong).orElseThrow().status()).isEqualTo(RecordStatus.RETURNED);
        assertThat(record(delivery, 14).status()).isEqualTo(RecordStatus.RETURNED);
        assertThat(record(delivery, 1).status()).isEqualTo(RecordStatus.ENTERED);
        assertThat(approval.lastReturn(wrong).orElseThrow().reason()).startsWith("Nghiệm thu Đợt 1: 1 mục khác với sổ");
        assertThat(records.find(wrong).orElseThrow().written()).containsEntry("nksNgaySinh", "20.02.2018");
        assertThat(obstacles(records.find(wrong).orElseThrow())).containsExactly("delivery.wrong");
        assertThat(obstacles(record(delivery, 1))).isEmpty();
    }

    @Test
    void proposesWhatTheBookSaysUntilTheClerkHasMendedIt() {
        CorrectionNotes notes = context.getBean(CorrectionNotes.class);
        Delivery delivery = scene.drawn(USUAL, BOOKS);
        scene.compare(delivery, scene.officer, "nksNoiSinh", "Bệnh viện huyện", 2);
        CivilRecord wrong = record(delivery, 2);
        assertThat(notes.openLogged(scene.clerk, wrong.id()))
                .extracting(WrongField::field, WrongField::inBook)
                .containsExactly(tuple("nksNoiSinh", "Bệnh viện huyện"));
        assertThat(notes.openLogged(new DeliveryScene(context).clerk, wrong.id()))
                .isEmpty();
        records.correct(scene.clerk, wrong.id(), 1, Map.of("nksNoiSinh", "Bệnh viện huyện"));
        assertThat(notes.openLogged(scene.clerk, wrong.id())).isEmpty();
        assertThat(obstacles(records.find(wrong.id()).orElseThrow())).containsExactly("delivery.waiting");
    }

    @Test
    void acceptsOneBookAndTakesTheOtherAgainMoreStrictly() {
        Terms byBook = new Terms(InspectionLevel.II, "1.0", Terms.Counted.RECORDS, Terms.Parts.BOOK);
        Delivery delivery = scene.drawn(byBook, BOOKS);
        assertThat(inspection.lots(delivery.id())).extracting(Lot::size).containsExactly(12, 8);
        int ofSecond = inspection.sample(delivery.id()).stream()
                .filter(drawn -> drawn.lot() == 2)
                .findFirst()
                .orElseThrow()
                .ordinal();
        scene.compare(delivery, scene.officer, "nksDanToc", "Nùng", ofSecond);
        done(conclusion.conclude(scene.clerk, delivery.id()));
        assertThat(verdicts(delivery, 1)).containsExactly(Verdict.ACCEPTED);
        assertThat(verdicts(delivery, 2)).containsExactly(Verdict.REJECTED);
        assertThat(codes(conclusion.giveBack(scene.clerk, delivery.id(), 1))).containsExactly("delivery.not-rejected");
        assertThat(done(conclusion.giveBack(scene.clerk, delivery.id(), 2)).state())
                .isEqualTo(DeliveryState.CONCLUDED);
        CivilRecord returned = record(delivery, ofSecond);
        assertThat(obstacles(returned)).containsExactly("delivery.wrong");

        Delivery again = scene.declared(byBook, delivery.id());
        scene.declare(again, "02/2018", 8, 8);
        ImportBatch mended = scene.sent("02/2018", 8, row -> {
            if (row.get("so").equals(returned.number())) {
                row.put("nksDanToc", "Nùng");
            }
            return row;
        });
        scene.attach(again, mended);
        done(context.getBean(Drawing.class).draw(scene.clerk, again.id()));
        assertThat(inspection.lots(again.id()).getFirst().basis().strictness()).isEqualTo(Strictness.TIGHTENED);
        assertThat(obstacles(records.find(returned.id()).orElseThrow())).containsExactly("delivery.waiting");
        scene.compare(again, scene.officer, "", "");
        done(conclusion.conclude(scene.clerk, again.id()));
        assertThat(obstacles(records.find(returned.id()).orElseThrow())).isEmpty();
    }

    @Test
    void countsWrongFieldsAgainstTheirOwnPlan() {
        Terms byField = new Terms(InspectionLevel.II, "1.0", Terms.Counted.FIELDS, Terms.Parts.DELIVERY);
        Delivery delivery = scene.drawn(byField, BOOKS);
        Lot lot = inspection.lots(delivery.id()).getFirst();
        assertThat(lot.basis().fieldsPerRecord()).isEqualTo(13.0);
        assertThat(lot.basis().limit()).isEqualTo("10");
        assertThat(lot.basis().plan().size()).isEqualTo(5);
        assertThat(lot.basis().plan().accept()).isEqualTo(1);
        scene.compare(delivery, scene.officer, "nksDanToc", "Tày", 1, 2);
        assertThat(results.lots(delivery).getFirst().nonconforming()).isEqualTo(2);
        done(conclusion.conclude(scene.clerk, delivery.id()));
        assertThat(verdicts(delivery, 1)).containsExactly(Verdict.REJECTED);
    }

    @Test
    void tightensAfterTwoLotsThatFailed() {
        Terms byBook = new Terms(InspectionLevel.II, "1.0", Terms.Counted.RECORDS, Terms.Parts.BOOK);
        Delivery delivery = scene.drawn(byBook, BOOKS);
        List<Integer> all = inspection.sample(delivery.id()).stream()
                .map(DrawnRecord::ordinal)
                .toList();
        scene.compare(delivery, scene.officer, "nksDanToc", "Tày", all.toArray(Integer[]::new));
        done(conclusion.conclude(scene.clerk, delivery.id()));
        Delivery next = scene.delivered(USUAL, Map.of("03/2018", 30));
        done(context.getBean(Drawing.class).draw(scene.clerk, next.id()));
        Lot lot = inspection.lots(next.id()).getFirst();
        assertThat(lot.basis().strictness()).isEqualTo(Strictness.TIGHTENED);
        assertThat(lot.basis().plan().size()).isEqualTo(20);
    }

    @Test
    void countsErrorsPerFieldAndBookWithTheirCertainty() {
        Delivery delivery = scene.drawn(USUAL, BOOKS);
        scene.compare(delivery, scene.officer, "nksDanToc", "Tày", 1, 2);
        FieldErrors worst = results.fields(delivery).getFirst();
        assertThat(worst.field()).isEqualTo("nksDanToc");
        assertThat(worst.compared()).isEqualTo(13);
        assertThat(worst.wrong()).isEqualTo(2);
        assertThat(worst.percent()).isEqualTo("15,4 % (4,3–42,2 %)");
        assertThat(results.books(delivery)).extracting(BookErrors::wrongRecords).containsExactly(2L, 0L);
        assertThat(results.books(delivery).stream().mapToLong(BookErrors::drawn).sum())
                .isEqualTo(13);
    }

    @Test
    void writesMinutesThatNameBooksAndNumbersButNoPerson() throws IOException {
        Delivery delivery = scene.drawn(USUAL, BOOKS);
        scene.compare(delivery, scene.officer, "nksDanToc", "Tày", 1);
        done(conclusion.conclude(scene.clerk, delivery.id()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(papers.minutes(scene.officer, delivery.id(), out)).isTrue();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                    .contains("BIÊN BẢN NGHIỆM THU", scene.firm, "12/2026/HĐ-SH")
                    .contains("2 quyển, 20 hồ sơ, 20 tệp")
                    .contains("Bậc kiểm tra II; mức chất lượng chấp nhận (AQL) 1.0")
                    .contains("hạt giống "
                            + inspection.lots(delivery.id()).getFirst().draw().seed())
                    .contains("KS – Dân tộc", "KHÔNG CHẤP NHẬN", "ĐẠI DIỆN BÊN GIAO")
                    .contains(record(delivery, 1).number())
                    .doesNotContain("Lê Thị Mẫu", "Tày");
            assertThat(document.getTables()).hasSizeGreaterThanOrEqualTo(6);
        }
    }

    @Test
    void givesTheErrorsBackWithFileRowAndCell() throws IOException {
        Delivery delivery = scene.drawn(USUAL, BOOKS);
        scene.compare(delivery, scene.officer, "nksDanToc", "Tày", 2);
        CivilRecord wrong = record(delivery, 2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(papers.errors(scene.clerk, delivery.id(), out)).isTrue();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            Row row = sheet.getRow(1);
            int line = Integer.parseInt(wrong.number().split("/")[0]) + 1;
            assertThat(List.of(1, 3, 4, 7, 8, 10, 11).stream()
                            .map(column -> row.getCell(column).getStringCellValue()))
                    .containsExactly(
                            "giao-01-2018.csv", "" + line, "K" + line, wrong.number(), "Dân tộc", "Kinh", "Tày");
            assertThat(row.getCell(10).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(row.getCell(11).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
        }
    }
}
