package vn.sohotich.platform.book.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Paints a page of a register book: a ruled form, its printed words and a clerk's hand, as one PDF page. */
public final class PagePainter {
    private static final float MARGIN = 56;
    private static final float LABEL_SIZE = 10.5f;
    private static final float HAND_SIZE = 17;
    private static final float LINE_HEIGHT = 31;
    private final GlyphPaths print = GlyphPaths.load("/drawing/BeVietnamPro.ttf");
    private final GlyphPaths hand = GlyphPaths.load("/drawing/PatrickHand.ttf");

    /** The page as the bytes of a PDF file. */
    public byte[] paint(DrawnPage page) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream(32_768)) {
            PDPage sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                new Sheet(content, new PagePen(document, print), new PagePen(document, hand)).draw(page);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One page under the pen. */
    private record Sheet(PDPageContentStream content, PagePen print, PagePen hand) {
        void draw(DrawnPage page) throws IOException {
            float width = PDRectangle.A4.getWidth();
            float top = PDRectangle.A4.getHeight() - MARGIN;
            paper(content);
            content.setNonStrokingColor(0.16f, 0.18f, 0.22f);
            print.draw(content, page.office(), MARGIN, top, 11);
            print.draw(content, page.heading(), (width - print.width(page.heading(), 17)) / 2, top - 46, 17);
            content.setNonStrokingColor(0.10f, 0.16f, 0.45f);
            hand.draw(content, page.numberLine(), MARGIN, top - 82, HAND_SIZE);
            float y = top - 122;
            Random slant = new Random(page.seed());
            for (DrawnPage.Line line : page.lines()) {
                draw(line, y, slant.nextFloat() * 2 - 1);
                y -= LINE_HEIGHT;
            }
            hand.draw(content, page.signature(), width - MARGIN - hand.width(page.signature(), 20), y - 40, 20);
        }

        private void draw(DrawnPage.Line line, float y, float slant) throws IOException {
            float right = PDRectangle.A4.getWidth() - MARGIN;
            content.setStrokingColor(0.72f, 0.72f, 0.68f);
            content.setLineWidth(0.5f);
            content.moveTo(MARGIN, y - 5);
            content.lineTo(right, y - 5);
            content.stroke();
            content.setNonStrokingColor(0.30f, 0.32f, 0.36f);
            print.draw(content, line.label(), MARGIN, y, LABEL_SIZE);
            float from = Math.max(MARGIN + 128, MARGIN + print.width(line.label(), LABEL_SIZE) + 8);
            float room = (right - from) / Math.max(1, hand.width(line.value(), HAND_SIZE));
            content.setNonStrokingColor(0.10f, 0.16f, 0.45f);
            hand.draw(content, line.value(), from, y + slant, Math.min(HAND_SIZE, HAND_SIZE * room));
        }
    }

    private static void paper(PDPageContentStream content) throws IOException {
        content.setNonStrokingColor(0.975f, 0.965f, 0.93f);
        content.addRect(0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        content.fill();
        content.setStrokingColor(0.55f, 0.35f, 0.30f);
        content.setLineWidth(1.2f);
        content.addRect(34, 34, PDRectangle.A4.getWidth() - 68, PDRectangle.A4.getHeight() - 68);
        content.stroke();
    }
}
