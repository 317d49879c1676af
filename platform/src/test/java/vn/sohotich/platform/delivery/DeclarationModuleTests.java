package vn.sohotich.platform.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohotich.platform.delivery.DeliveryScene.USUAL;
import static vn.sohotich.platform.delivery.DeliveryScene.codes;
import static vn.sohotich.platform.delivery.DeliveryScene.done;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.sohotich.platform.delivery.declaration.Attachments;
import vn.sohotich.platform.delivery.declaration.Declaration;
import vn.sohotich.platform.delivery.declaration.Receipt;
import vn.sohotich.platform.delivery.declaration.Receipts;
import vn.sohotich.platform.delivery.declaration.Source;
import vn.sohotich.platform.delivery.declaration.WrittenBook;
import vn.sohotich.platform.delivery.inspection.Drawing;
import vn.sohotich.platform.delivery.sampling.InspectionLevel;
import vn.sohotich.platform.exchange.importing.ImportBatch;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.testing.PlatformTest;

/** What a contractor declares, hostile lists included, and what came in beside it. */
@PlatformTest
class DeclarationModuleTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Declaration declaration;

    @Autowired
    Receipts receipts;

    @Autowired
    Drawing drawing;

    private DeliveryScene scene;
    private Delivery delivery;

    @BeforeEach
    void aDelivery() {
        scene = new DeliveryScene(context);
        delivery = scene.declared(USUAL, null);
    }

    @Test
    void readsAListByItsHeaderTextsWhereverTheyStand() {
        String list = """
                BẢNG KÊ SỔ GIAO NỘP,,,,,
                ,,,,,
                STT,Loại sổ,Đơn vị,Quyển số,Số hồ sơ,Số tệp PDF
                1,Khai sinh,%s,01/2018,"1.200",1200
                2,kh,%s,2A/2017,35,
                """.formatted(scene.commune.code, scene.commune.name);
        done(declaration.addList(scene.clerk, delivery.id(), scene.list(list)));
        List<DeclaredBook> books = declaration.books(delivery.id());
        assertThat(books)
                .containsExactly(
                        new DeclaredBook(1, scene.commune.code, "KS", "01", 2018, 1200, 1200),
                        new DeclaredBook(2, scene.commune.code, "KH", "2A", 2017, 35, 35));
    }

    @ParameterizedTest
    @CsvSource({
        "XX, 01/2018, 5, 5, delivery.list.kind",
        "KS, /2018, 5, 5, delivery.list.book",
        "KS, 01/2999, 5, 5, delivery.list.book",
        "KS, 01/1776, 5, 5, delivery.list.book",
        "KS, 01/2018, 0, 0, delivery.list.records",
        "KS, 01/2018, -4, 5, delivery.list.records",
        "KS, 01/2018, 9999999, 5, delivery.list.records",
        "KS, 01/2018, năm, 5, delivery.list.records",
        "KS, 01/2018, 5, x, delivery.list.files"
    })
    void refusesALineThatMeansNothing(String kind, String book, String records, String files, String code) {
        WrittenBook line = new WrittenBook(0, kind, scene.commune.code, book, "", records, files);
        assertThat(codes(declaration.add(scene.clerk, delivery.id(), line))).containsExactly(code);
        assertThat(declaration.books(delivery.id())).isEmpty();
    }

    @Test
    void refusesAWholeListForItsWrongLinesAndNamesThemAll() {
        String other = new DeliveryScene(context).commune.code;
        String list = """
                loại,đơn vị,quyển,năm,số hồ sơ,tệp
                KS,%1$s,1,2018,10,10
                KS,%1$s,01/2018,,10,10
                KS,%2$s,2,2018,10,10
                KS,xã Không Có Thật,3,2018,10,10
                KS,%1$s,4/2018,2017,0,10
                """.formatted(scene.commune.code, other);
        DeliveryOutcome outcome = declaration.addList(scene.clerk, delivery.id(), scene.list(list));
        assertThat(((DeliveryOutcome.Refused) outcome).refusals())
                .containsExactly(
                        Refusal.of("delivery.list.double", 3, "KS", "01/2018"),
                        Refusal.of("delivery.list.unit", 4, other),
                        Refusal.of("delivery.list.unit", 5, "xã Không Có Thật"),
                        Refusal.of("delivery.list.book", 6, "4/2018 2017"),
                        Refusal.of("delivery.list.records", 6, "0"));
        assertThat(declaration.books(delivery.id())).isEmpty();
    }

    @Test
    void refusesABookThatIsDeclaredAlready() {
        scene.declare(delivery, "01/2018", 3, 3);
        WrittenBook same = new WrittenBook(0, "KS", scene.commune.code, "1/2018", "", "3", "3");
        assertThat(codes(declaration.add(scene.clerk, delivery.id(), same))).containsExactly("delivery.list.double");
    }

    @ParameterizedTest
    @CsvSource({"'a,b,c\n1,2,3\n', delivery.list.no-header", "'PK\u0003\u0004 no zip', workbook.truncated"})
    void refusesFilesThatAreNoList(String content, String code) {
        assertThat(codes(declaration.addList(scene.clerk, delivery.id(), scene.list(content))))
                .containsExactly(code);
    }

    @Test
    void tellsEveryDifferenceBetweenDeclaredAndReceivedAndStops() {
        scene.declare(delivery, "01/2018", 4, 4);
        scene.declare(delivery, "02/2018", 3, 3);
        ImportBatch batch = scene.sent("01/2018", 5, row -> row);
        scene.attach(delivery, batch);
        List<Receipt> received = receipts.of(delivery);
        assertThat(received).extracting(Receipt::records).containsExactly(5, 0);
        assertThat(drawing.obstacles(delivery, received))
                .containsExactly(
                        Refusal.of("delivery.records-differ", "KS", "01/2018", 4, 5),
                        Refusal.of("delivery.files-differ", "KS", "01/2018", 4, 0),
                        Refusal.of("delivery.records-differ", "KS", "02/2018", 3, 0),
                        Refusal.of("delivery.files-differ", "KS", "02/2018", 3, 0));
        assertThat(codes(drawing.draw(scene.clerk, delivery.id()))).hasSize(4);
    }

    @Test
    void countsOnlyWhatCameWithTheDelivery() {
        scene.declare(delivery, "01/2018", 5, 0);
        ImportBatch own = scene.sent("01/2018", 5, row -> row);
        scene.sent("01/2018", 2, row -> {
            row.put("so", "1" + row.get("so"));
            row.put("nksHoTen", "Phạm Khác " + row.get("trangSo"));
            return row;
        });
        scene.attach(delivery, own);
        Receipt receipt = receipts.of(delivery).getFirst();
        assertThat(receipt.records()).isEqualTo(5);
        assertThat(receipt.others()).isEqualTo(2);
        assertThat(receipt.matches()).isTrue();
    }

    @Test
    void takesOnlyImportsThatTookEffectAndAreSeen() {
        Attachments attachments = context.getBean(Attachments.class);
        DeliveryScene stranger = new DeliveryScene(context);
        ImportBatch foreign = stranger.sent("01/2018", 1, row -> row);
        assertThat(codes(attachments.attach(scene.clerk, delivery.id(), Source.IMPORT, foreign.id())))
                .containsExactly("delivery.attachment.IMPORT");
    }

    @Test
    void refusesDeclarationsThatCannotBe() {
        Deliveries deliveries = context.getBean(Deliveries.class);
        LocalDate day = LocalDate.of(2026, 11, 2);
        Terms odd = new Terms(InspectionLevel.II, "1.1", Terms.Counted.RECORDS, Terms.Parts.DELIVERY);
        assertThat(List.of(
                        new NewDelivery(" ", "", "Đợt", scene.commune.code, day, null, USUAL),
                        new NewDelivery("Cty", "", " ", scene.commune.code, day, null, USUAL),
                        new NewDelivery("Cty", "", "Đợt", scene.commune.code, LocalDate.of(2999, 1, 1), null, USUAL),
                        new NewDelivery("Cty", "", "Đợt", scene.commune.code, day, null, odd),
                        new NewDelivery("Cty", "", "Đợt", scene.commune.code, day, delivery.id(), USUAL)))
                .extracting(
                        wanted -> codes(deliveries.declare(scene.clerk, wanted)).getFirst())
                .containsExactly(
                        "delivery.no-contractor",
                        "delivery.no-title",
                        "delivery.future",
                        "delivery.limit",
                        "delivery.earlier");
    }
}
