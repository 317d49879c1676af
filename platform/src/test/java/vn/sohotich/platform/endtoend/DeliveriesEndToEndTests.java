package vn.sohotich.platform.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.sohotich.platform.delivery.Deliveries;
import vn.sohotich.platform.delivery.Delivery;
import vn.sohotich.platform.delivery.DeliveryScene;
import vn.sohotich.platform.delivery.inspection.Mark;
import vn.sohotich.platform.delivery.result.Results;
import vn.sohotich.platform.delivery.store.MarkRows;
import vn.sohotich.platform.exchange.importing.ImportBatch;
import vn.sohotich.platform.testing.Chromium;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;

/** A clerk accepts a delivery without a mouse: declares it, draws, compares, concludes and takes the minutes. */
@PlatformTest
class DeliveriesEndToEndTests {
    private static final String ID = "[0-9a-f-]{36}";

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    @Test
    void goesFromDeclarationToMinutesByKeyboard() throws IOException {
        DeliveryScene scene = new DeliveryScene(context);
        ImportBatch batch = scene.sent("01/2018", 4, row -> row);
        scene.scanReally(batch);
        try (Chromium chromium = Chromium.start();
                KeyboardOnly clerk = new KeyboardOnly(chromium.browser(), port)) {
            clerk.signsIn(scene.clerk.account(), Commune.PASSWORD);
            clerk.follows("nav.rail a[href='/imports']");
            clerk.arrivesAt("/imports");
            clerk.follows("nav.rail a[href='/deliveries']");
            clerk.arrivesAt("/deliveries");
            declares(clerk, scene);
            String id = clerk.address().substring(clerk.address().lastIndexOf('/') + 1);
            clerk.takesAPicture("delivery-drawn");
            compares(clerk, id);
            clerk.leavesBy("c");
            assertThat(clerk.sees("#lots").innerText()).contains("Không chấp nhận");
            assertThat(clerk.sees("#field-errors").innerText()).contains("Dân tộc", "25,0 %");
            clerk.takesAPicture("delivery-rejected");
            readsTheMinutes(clerk.downloads("#minutes"), scene);
            clerk.leavesBy("t");
            assertThat(clerk.sees("h1 .badge").innerText()).isEqualTo("Đã kết luận");
            clerk.takesAPicture("delivery-concluded");
            seesTheProposal(clerk, scene, id);
            clerk.hasNothingToComplainAbout();
        }
    }

    private static void declares(KeyboardOnly clerk, DeliveryScene scene) {
        clerk.tabsTo("#contractor");
        clerk.writes(scene.firm);
        clerk.tabsTo("#contract");
        clerk.writes("12/2026/HĐ-SH");
        clerk.tabsTo("#title");
        clerk.writes("Đợt 1");
        clerk.takesAPicture("deliveries-new");
        clerk.presses("Control+s");
        clerk.arrivesAt("/deliveries/" + ID);
        clerk.presses("b");
        clerk.chooses("#kind", "KS");
        clerk.tabsTo("#book");
        clerk.writes("01/2018");
        clerk.tabsTo("#records");
        clerk.writes("4");
        clerk.tabsTo("#files");
        clerk.writes("4");
        clerk.leavesBy("Enter");
        assertThat(clerk.sees("#books").innerText()).contains("Lệch");
        clerk.takesAPicture("delivery-differs");
        clerk.tabsTo("#attach-import");
        clerk.leavesBy("Enter");
        assertThat(clerk.sees("#books").innerText()).contains("Khớp");
        clerk.takesAPicture("delivery-open");
        clerk.leavesBy("g");
        assertThat(clerk.sees("#lots").innerText()).contains("Kiểm tra thường");
    }

    private void compares(KeyboardOnly clerk, String id) {
        clerk.leavesBy("o");
        clerk.arrivesAt("/deliveries/" + id + "/sample/1");
        clerk.sees(".stage img");
        assertThat(focused(clerk)).isEqualTo("so");
        clerk.presses("Enter");
        clerk.presses("ArrowDown");
        assertThat(focused(clerk)).isEqualTo("trangSo");
        clerk.presses("m");
        while (!"nksDanToc".equals(focused(clerk))) {
            clerk.presses("j");
        }
        clerk.presses("s");
        clerk.writes("Tày");
        clerk.presses("Enter");
        Rest.await("the marks", () -> marks(id).size() == 3);
        clerk.takesAPicture("delivery-compare");
        clerk.reloads();
        assertThat(clerk.sees(".line[data-field='nksDanToc']").getAttribute("data-verdict"))
                .isEqualTo("WRONG");
        clerk.leavesBy("Control+Enter");
        for (int place = 2; place <= 4; place++) {
            clerk.arrivesAt("/deliveries/" + id + "/sample/" + place);
            clerk.leavesBy("Control+Enter");
        }
        clerk.arrivesAt("/deliveries/" + id);
        assertThat(marks(id)).extracting(Mark::verdict).contains(Mark.Verdict.RIGHT, Mark.Verdict.ILLEGIBLE);
    }

    private List<Mark> marks(String id) {
        return context.getBean(MarkRows.class).of(UUID.fromString(id), 1);
    }

    private static Object focused(KeyboardOnly clerk) {
        return clerk.reads("() => document.activeElement.closest('.line')?.dataset.field ?? ''");
    }

    private static void readsTheMinutes(byte[] docx, DeliveryScene scene) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("BIÊN BẢN NGHIỆM THU", scene.firm, "KHÔNG CHẤP NHẬN");
        }
    }

    private void seesTheProposal(KeyboardOnly clerk, DeliveryScene scene, String id) {
        Delivery delivery = context.getBean(Deliveries.class)
                .find(scene.clerk, UUID.fromString(id))
                .orElseThrow();
        clerk.types("/records/"
                + context.getBean(Results.class).wrong(delivery).getFirst().recordId());
        assertThat(clerk.sees(".proposals .notice").innerText()).contains("Dân tộc", "sổ ghi «Tày», đã giao «Kinh»");
        clerk.takesAPicture("delivery-proposal");
    }
}
