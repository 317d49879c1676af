package vn.sohotich.platform.book.cut;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Writes a part of a page as a PDF of its own. Nothing is drawn anew: the page keeps its content and gets a smaller window,
 * so that no sharpness is lost and the same cut always gives the same bytes.
 */
final class PageCutting {
    /** Writes the PDF; false when the scan has no such page or cannot be read. */
    boolean write(Path scan, Cut cut, Path pdf) {
        try (PDDocument source =
                        Loader.loadPDF(scan.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
                PDDocument part = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            if (cut.page() > source.getNumberOfPages()) {
                return false;
            }
            part.setDocumentId(0L);
            PDPage page = part.importPage(source.getPage(cut.page() - 1));
            PDRectangle window = window(page.getCropBox(), Math.floorMod(page.getRotation(), 360), cut);
            page.setMediaBox(window);
            page.setCropBox(window);
            page.setRotation(Math.floorMod(page.getRotation() + cut.turn(), 360));
            page.setAnnotations(List.of());
            page.setActions(null);
            part.save(pdf.toFile());
            return true;
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    /** The rectangle as it is seen, in the coordinates of a page that is shown turned clockwise by this many degrees. */
    static PDRectangle window(PDRectangle box, int turned, Cut cut) {
        float left = cut.left() / (float) Cut.WHOLE;
        float right = (cut.left() + cut.width()) / (float) Cut.WHOLE;
        float top = cut.top() / (float) Cut.WHOLE;
        float bottom = (cut.top() + cut.height()) / (float) Cut.WHOLE;
        return switch (turned) {
            case 90 -> part(box, top, bottom, left, right);
            case 180 -> part(box, 1 - right, 1 - left, top, bottom);
            case 270 -> part(box, 1 - bottom, 1 - top, 1 - right, 1 - left);
            default -> part(box, left, right, 1 - bottom, 1 - top);
        };
    }

    private static PDRectangle part(PDRectangle box, float fromX, float toX, float fromY, float toY) {
        return new PDRectangle(
                box.getLowerLeftX() + fromX * box.getWidth(),
                box.getLowerLeftY() + fromY * box.getHeight(),
                (toX - fromX) * box.getWidth(),
                (toY - fromY) * box.getHeight());
    }
}
