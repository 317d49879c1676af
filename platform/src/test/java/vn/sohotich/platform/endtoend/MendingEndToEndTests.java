package vn.sohotich.platform.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.RecordRow;
import vn.sohotich.platform.record.RecordStatus;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.testing.Chromium;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.TestDataFolder;

/** A faulty workbook in a real browser without a mouse: seen, taken back marked, mended, sent again, applied, undone. */
@PlatformTest
class MendingEndToEndTests {
    private static final String IMPORT = "/imports/[0-9a-f-]{36}";
    private static final List<String> HEADER = List.of(
            "so",
            "quyenSo",
            "trangSo",
            "ngayDangKy",
            "loaiDangKy",
            "noiDangKy",
            "nksHoTen",
            "nksGioiTinh",
            "nksNgaySinh");

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    private Chromium chromium;
    private KeyboardOnly clerk;
    private Actor account;
    private Commune commune;

    @BeforeEach
    void office() {
        commune = Commune.founded(context);
        account = commune.somebody(Role.JUSTICE_CLERK);
        chromium = Chromium.start();
        clerk = new KeyboardOnly(chromium.browser(), port);
        clerk.signsIn(account.account(), Commune.PASSWORD);
    }

    @AfterEach
    void leave() {
        clerk.close();
        chromium.close();
    }

    @Test
    void mendsAFaultyWorkbookAndTakesItBack() throws IOException {
        String first = sends(faulty());
        Path marked = downloadsTheErrorWorkbook();
        clerk.presses("Control+Enter");
        clerk.sees("main > .notice-done");

        String second = sendsAgain(mended(marked));
        assertThat(clerk.sees("#report").textContent()).contains("Đã hết: 1", "Nhận 1 dòng đã sửa; 2 dòng không đổi");
        assertThat(clerk.sees("#report-findings").textContent()).contains("Chưa có họ, chữ đệm, tên.");
        clerk.takesAPicture("mending-report");
        clerk.presses("Control+Enter");
        clerk.sees("main > .notice-done");
        assertThat(names()).contains("NGUYỄN THỊ MÂY").hasSize(3);

        undoes("Sửa nhầm tệp");
        assertThat(names()).doesNotContain("NGUYỄN THỊ MÂY").hasSize(3);

        clerk.types(first);
        approvesOne();
        clerk.leavesBy("u");
        assertThat(clerk.sees("#obstacles").textContent()).contains("Hồ sơ đã phê duyệt", "Đề nghị người phê duyệt");
        assertThat(clerk.shows("#obstacles a[href^='/records/']")).isTrue();
        assertThat(clerk.shows("#reason")).as("nothing to confirm").isFalse();
        clerk.takesAPicture("undo-obstacles");
        assertThat(second).isNotEqualTo(first);
        clerk.hasNothingToComplainAbout();
    }

    private String sends(Path file) {
        clerk.types("/imports");
        clerk.attaches("#file", file);
        clerk.chooses("#unit", commune.code);
        clerk.follows("form[data-upload] button");
        clerk.arrivesAt(IMPORT);
        clerk.sees("#rows");
        clerk.takesAPicture("mending-preview");
        return clerk.address();
    }

    private Path downloadsTheErrorWorkbook() throws IOException {
        clerk.sees("#mending button[data-key='m']");
        clerk.presses("m");
        clerk.sees("#mending a[data-key='l']");
        clerk.takesAPicture("mending-ready");
        Path file = TestDataFolder.fresh("marked").resolve("so-2018.loi.xls");
        return Files.write(file, clerk.downloads("#mending a[data-key='l']"));
    }

    private String sendsAgain(Path file) {
        String before = clerk.address();
        clerk.sees("#mended");
        clerk.attaches("#mended", file);
        clerk.follows("#mending form[data-upload] button");
        clerk.sees("#report h2");
        clerk.arrivesAt(IMPORT);
        assertThat(clerk.address()).isNotEqualTo(before);
        return clerk.address();
    }

    private void undoes(String reason) {
        clerk.leavesBy("u");
        assertThat(clerk.sees("main").textContent()).contains("Trả 1 hồ sơ do tệp này thay đổi");
        clerk.takesAPicture("undo");
        clerk.tabsTo("#reason");
        clerk.writes(reason);
        clerk.presses("Control+Enter");
        clerk.sees(".notice-next:has-text('" + reason + "')");
        clerk.takesAPicture("undone");
    }

    private List<String> names() {
        return context
                .getBean(Records.class)
                .searchLogged(account, RecordQuery.all().inUnit(commune.code))
                .items()
                .stream()
                .map(RecordRow::principalName)
                .toList();
    }

    private void approvesOne() {
        Records records = context.getBean(Records.class);
        RecordRow row = records.searchLogged(account, RecordQuery.all().inUnit(commune.code))
                .items()
                .getFirst();
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            records.move(row.id(), row.version(), RecordStatus.APPROVED, "an.approver");
        });
    }

    private Path faulty() throws IOException {
        Path file = TestDataFolder.fresh("faulty").resolve("so-2018.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            HSSFSheet sheet = workbook.createSheet("Sổ 2018");
            row(sheet, 0, HEADER);
            row(sheet, 1, entry("01/2018", "NGUYỄN VĂN SIM"));
            row(sheet, 2, entry("02/2018", ""));
            row(sheet, 3, entry("03/2018", "VŨ THỊ TRÀ"));
            workbook.write(out);
        }
        return file;
    }

    private List<String> entry(String number, String name) {
        return List.of(number, "01/2018", "1", "27.03.2018", "1", "UBND " + commune.name, name, "1", "10.03.2018");
    }

    private static void row(HSSFSheet sheet, int number, List<String> cells) {
        HSSFRow row = sheet.createRow(number);
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                row.createCell(i).setCellValue(cells.get(i));
            }
        }
    }

    private static Path mended(Path marked) throws IOException {
        Path file = marked.resolveSibling("so-2018.da-sua.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(marked)));
                OutputStream out = Files.newOutputStream(file)) {
            HSSFRow row = workbook.getSheet("Sổ 2018").getRow(2);
            assertThat(row.getCell(6).getCellComment().getString().getString()).contains("Chưa có họ, chữ đệm, tên.");
            row.getCell(6).setCellValue("NGUYỄN THỊ MÂY");
            workbook.write(out);
        }
        return file;
    }
}
