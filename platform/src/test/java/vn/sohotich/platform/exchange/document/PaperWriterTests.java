package vn.sohotich.platform.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import vn.sohotich.platform.exchange.document.Paper.Line;
import vn.sohotich.platform.exchange.document.Paper.Look;

/** Papers as Word reads them. */
class PaperWriterTests {
    private static XWPFDocument written(Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PaperWriter.write(paper, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void keepsVietnameseTextAndItsLook() throws IOException {
        try (XWPFDocument document = written(new Paper(
                "Biên bản",
                List.of(
                        new Line("BIÊN BẢN NGHIỆM THU", Look.TITLE),
                        new Line("Hà Nội, ngày 02 tháng 12", Look.ITALIC))))) {
            List<XWPFParagraph> lines = document.getParagraphs();
            assertThat(lines.getFirst().getText()).isEqualTo("BIÊN BẢN NGHIỆM THU");
            assertThat(lines.getFirst().getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
            assertThat(lines.getFirst().getRuns().getFirst().isBold()).isTrue();
            assertThat(lines.get(1).getRuns().getFirst().isItalic()).isTrue();
            assertThat(lines.get(1).getRuns().getFirst().getFontFamily()).isEqualTo("Times New Roman");
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Biên bản");
        }
    }

    @Test
    void writesTablesWhoseHeaderStandsOnEveryPage() throws IOException {
        try (XWPFDocument document = written(new Paper(
                "Bảng", List.of(new Paper.Grid(List.of("Quyển", "Số"), List.of(List.of("01/2018", "12A"))))))) {
            assertThat(document.getTables().getFirst().getRow(0).isRepeatHeader())
                    .isTrue();
            assertThat(document.getTables().getFirst().getRow(1).getCell(1).getText())
                    .isEqualTo("12A");
        }
    }

    @Test
    void putsBothSidesBesideEachOtherWithoutBorders() throws IOException {
        try (XWPFDocument document = written(new Paper(
                "Hai bên",
                List.of(new Paper.Sides(
                        List.of(new Line("BÊN GIAO", Look.STRONG)), List.of(new Line("BÊN NHẬN", Look.STRONG))))))) {
            assertThat(document.getTables().getFirst().getRow(0).getCell(0).getText())
                    .isEqualTo("BÊN GIAO");
            assertThat(document.getTables().getFirst().getRow(0).getCell(1).getText())
                    .isEqualTo("BÊN NHẬN");
            assertThat(document.getTables().getFirst().getTopBorderType()).isNull();
        }
    }

    @Test
    void isAnA4Page() throws IOException {
        try (XWPFDocument document = written(new Paper("A4", List.of()))) {
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW())
                    .isEqualTo(BigInteger.valueOf(11_906));
        }
    }
}
