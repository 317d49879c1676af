package vn.sohotich.platform.book.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Puts the pictures of one file on pages of a document, one picture in memory at a time. A JPEG goes in untouched, a PNG
 * without loss, a page of a TIFF as fax code when it is black and white, else as a JPEG of high quality.
 */
final class PicturePages {
    private static final float QUALITY = 0.9f;
    private static final int CHECKED_AT = 8;
    private static final int JPEG_BITS = 1;
    private static final int PNG_BITS = 32;

    private final PDDocument document;
    private final PictureLimits limits;

    PicturePages(PDDocument document, PictureLimits limits) {
        this.document = document;
        this.limits = limits;
    }

    void add(Path picture, FileContent content) throws IOException, UnusablePicture {
        ImageReader reader = ImageIO.getImageReadersByFormatName(content.name().toLowerCase(Locale.ROOT))
                .next();
        try (ImageInputStream in = ImageIO.createImageInputStream(picture.toFile())) {
            reader.setInput(in, false, false);
            if (content == FileContent.TIFF) {
                tiff(reader);
            } else {
                single(reader, picture, content);
            }
        } finally {
            reader.dispose();
        }
    }

    private void single(ImageReader reader, Path picture, FileContent content) throws IOException, UnusablePicture {
        boolean jpeg = content == FileContent.JPEG;
        PictureFrame frame = PictureFrame.of(reader, 0, limits, jpeg ? JPEG_BITS : PNG_BITS);
        int colours = readThrough(reader, jpeg);
        byte[] bytes = Files.readAllBytes(picture);
        PDImageXObject image =
                jpeg ? untouched(bytes, frame, colours) : PDImageXObject.createFromByteArray(document, bytes, "page");
        page(image, frame, Orientation.noted(picture));
    }

    /** The JPEG's own bytes; four colours are stored inverted, as every camera and program writes them. */
    private PDImageXObject untouched(byte[] jpeg, PictureFrame frame, int colours) throws IOException {
        PDColorSpace space = switch (colours) {
            case 1 -> PDDeviceGray.INSTANCE;
            case 4 -> PDDeviceCMYK.INSTANCE;
            default -> PDDeviceRGB.INSTANCE;
        };
        PDImageXObject image = new PDImageXObject(
                document, new ByteArrayInputStream(jpeg), COSName.DCT_DECODE, frame.width(), frame.height(), 8, space);
        if (colours == 4) {
            COSArray inverted = new COSArray();
            for (int colour = 0; colour < colours; colour++) {
                inverted.add(COSInteger.ONE);
                inverted.add(COSInteger.ZERO);
            }
            image.setDecode(inverted);
        }
        return image;
    }

    /** Reads every part once, coarsely: a picture that was cut off is found out now, not at the screen. Answers its colours. */
    private static int readThrough(ImageReader reader, boolean jpeg) throws IOException, UnusablePicture {
        boolean[] cut = new boolean[1];
        reader.addIIOReadWarningListener((source, warning) ->
                cut[0] |= warning.contains("remature") || warning.contains("runcated") || warning.contains("Corrupt"));
        ImageReadParam coarse = reader.getDefaultReadParam();
        coarse.setSourceSubsampling(CHECKED_AT, CHECKED_AT, 0, 0);
        int colours = jpeg
                ? reader.readRaster(0, coarse).getNumBands()
                : reader.read(0, coarse).getRaster().getNumBands();
        if (cut[0]) {
            throw new UnusablePicture("picture.cut");
        }
        return colours;
    }

    private void tiff(ImageReader reader) throws IOException, UnusablePicture {
        int page = 0;
        for (; exists(reader, page); page++) {
            if (page == limits.pages()) {
                throw new UnusablePicture("picture.too-many-pages", limits.pages());
            }
            ImageTypeSpecifier type = reader.getRawImageType(page);
            int bits = type == null ? PNG_BITS : type.getColorModel().getPixelSize();
            PictureFrame frame = PictureFrame.of(reader, page, limits, bits);
            BufferedImage image = reader.read(page);
            page(fitting(image), frame, tiffOrientation(reader.getImageMetadata(page)));
        }
        if (page == 0) {
            throw new UnusablePicture("picture.broken");
        }
    }

    private static boolean exists(ImageReader reader, int page) throws IOException {
        try {
            return reader.getWidth(page) > 0;
        } catch (IndexOutOfBoundsException noMore) {
            return false;
        }
    }

    private PDImageXObject fitting(BufferedImage image) throws IOException {
        if (image.getType() == BufferedImage.TYPE_BYTE_BINARY
                && image.getColorModel().getPixelSize() == 1) {
            return CCITTFactory.createFromImage(document, image);
        }
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY || image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return JPEGFactory.createFromImage(document, image, QUALITY);
        }
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = plain.createGraphics();
        pen.drawImage(image, 0, 0, java.awt.Color.WHITE, null);
        pen.dispose();
        return JPEGFactory.createFromImage(document, plain, QUALITY);
    }

    private static Orientation tiffOrientation(IIOMetadata metadata) throws IOException {
        TIFFField field = TIFFDirectory.createFromMetadata(metadata).getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
        return field == null ? Orientation.UPRIGHT : Orientation.of(field.getAsInt(0));
    }

    private void page(PDImageXObject image, PictureFrame frame, Orientation orientation) throws IOException {
        float across = frame.width() * frame.scale();
        float down = frame.height() * frame.scale();
        float width = orientation.lying() ? down : across;
        float height = orientation.lying() ? across : down;
        PDPage sheet = new PDPage(new PDRectangle(width, height));
        document.addPage(sheet);
        try (PDPageContentStream ink = new PDPageContentStream(document, sheet)) {
            ink.drawImage(image, orientation.onto(width, height));
        }
    }
}
