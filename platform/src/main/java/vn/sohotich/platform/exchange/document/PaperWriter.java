package vn.sohotich.platform.exchange.document;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.sohotich.platform.exchange.document.Paper.Look;

/** Writes papers as .docx for Word and LibreOffice. */
public final class PaperWriter {
    private static final String FACE = "Times New Roman";
    private static final int SIZE = 13;
    private static final int TABLE_SIZE = 11;
    private static final int TITLE_SIZE = 15;
    private static final BigInteger WIDTH = BigInteger.valueOf(11_906);
    private static final BigInteger HEIGHT = BigInteger.valueOf(16_838);
    private static final BigInteger LEFT = BigInteger.valueOf(1_701);
    private static final BigInteger OTHER = BigInteger.valueOf(1_134);
    private static final BigInteger EDGE = BigInteger.valueOf(567);
    private static final int SPACING = 80;

    private final XWPFDocument document;

    private PaperWriter(XWPFDocument document) {
        this.document = document;
    }

    /** Writes the paper; the stream stays open. */
    public static void write(Paper paper, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle(paper.title());
            PaperWriter writer = new PaperWriter(document);
            writer.page();
            paper.blocks().forEach(writer::block);
            document.write(out);
        }
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(WIDTH);
        section.getPgSz().setH(HEIGHT);
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(LEFT);
        margins.setRight(OTHER);
        margins.setTop(OTHER);
        margins.setBottom(OTHER);
        margins.setHeader(EDGE);
        margins.setFooter(EDGE);
        margins.setGutter(BigInteger.ZERO);
    }

    private void block(Paper.Block block) {
        switch (block) {
            case Paper.Line line -> {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setAlignment(line.look() == Look.TITLE ? ParagraphAlignment.CENTER : ParagraphAlignment.BOTH);
                paragraph.setKeepNext(line.look() == Look.HEADING);
                write(paragraph, line, SIZE);
            }
            case Paper.Sides sides -> sides(sides);
            case Paper.Grid grid -> grid(grid);
        }
    }

    private void sides(Paper.Sides sides) {
        XWPFTable table = document.createTable(1, 2);
        table.removeBorders();
        table.setWidth("100%");
        table.getRow(0).setCantSplitRow(true);
        column(table.getRow(0).getCell(0), sides.left());
        column(table.getRow(0).getCell(1), sides.right());
        document.createParagraph().setSpacingAfter(0);
    }

    private static void column(XWPFTableCell cell, List<Paper.Line> lines) {
        cell.setWidth("50%");
        for (int at = 0; at < lines.size(); at++) {
            XWPFParagraph paragraph = at == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            write(paragraph, lines.get(at), SIZE);
        }
    }

    private void grid(Paper.Grid grid) {
        XWPFTable table =
                document.createTable(grid.rows().size() + 1, grid.header().size());
        table.setWidth("100%");
        table.getRow(0).setRepeatHeader(true);
        fill(table.getRow(0), grid.header(), Look.STRONG);
        for (int row = 0; row < grid.rows().size(); row++) {
            table.getRow(row + 1).setCantSplitRow(true);
            fill(table.getRow(row + 1), grid.rows().get(row), Look.PLAIN);
        }
        document.createParagraph().setSpacingAfter(0);
    }

    private static void fill(XWPFTableRow row, List<String> cells, Look look) {
        for (int column = 0; column < cells.size(); column++) {
            XWPFParagraph paragraph = row.getCell(column).getParagraphs().getFirst();
            write(paragraph, new Paper.Line(cells.get(column), look), TABLE_SIZE);
            paragraph.setSpacingAfter(0);
        }
    }

    private static void write(XWPFParagraph paragraph, Paper.Line line, int size) {
        paragraph.setSpacingAfter(SPACING);
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FACE, XWPFRun.FontCharRange.ascii);
        run.setFontFamily(FACE, XWPFRun.FontCharRange.hAnsi);
        run.setFontFamily(FACE, XWPFRun.FontCharRange.cs);
        run.setFontSize(line.look() == Look.TITLE ? TITLE_SIZE : size);
        run.setBold(line.look() == Look.STRONG || line.look() == Look.TITLE || line.look() == Look.HEADING);
        run.setItalic(line.look() == Look.ITALIC);
        run.setText(line.text());
    }
}
