package vn.sohotich.platform.book.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import vn.sohotich.platform.shared.Refusal;

/**
 * Draws one page of a PDF as a JPEG of a given width. Memory is bounded whatever the page calls itself: a page of absurd
 * size is drawn smaller, embedded pictures are read in reduced size, and pictures beyond measure are refused. A page that
 * takes longer than the limit is given up.
 */
public final class PageDrawing {
    private static final double MOST_PIXELS = 12_000_000;
    private static final float QUALITY = 0.85f;

    private final Duration limit;

    public PageDrawing(Duration limit) {
        this.limit = limit;
    }

    public PageDrawn draw(Path file, PageKey key) {
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (key.page() < 1 || key.page() > document.getNumberOfPages()) {
                return refused("page.none");
            }
            PDPage page = document.getPage(key.page() - 1);
            if (new EmbeddedPictures().beyondMeasure(page)) {
                return refused("page.too-large");
            }
            page.setRotation(Math.floorMod(page.getRotation() + key.rotation(), 360));
            float scale = scale(page, key.width());
            if (!(scale > 0) || Float.isInfinite(scale)) {
                return refused("page.unreadable");
            }
            BoundedRenderer renderer = new BoundedRenderer(document, limit);
            return new PageDrawn.Picture(jpeg(renderer.renderImage(key.page() - 1, scale, ImageType.RGB)));
        } catch (BoundedRenderer.TookTooLong late) {
            return refused("page.too-slow");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return refused("page.unreadable");
        }
    }

    private static float scale(PDPage page, int width) {
        PDRectangle box = page.getCropBox();
        boolean lying = page.getRotation() % 180 != 0;
        double across = lying ? box.getHeight() : box.getWidth();
        double area = (double) box.getWidth() * box.getHeight();
        double byWidth = width / across;
        double byArea = Math.sqrt(MOST_PIXELS / area);
        double longest = 20_000 / Math.max(box.getWidth(), box.getHeight());
        return (float) Math.min(byWidth, Math.min(byArea, longest));
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), quality);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static PageDrawn refused(String code) {
        return new PageDrawn.Not(Refusal.of(code));
    }
}
