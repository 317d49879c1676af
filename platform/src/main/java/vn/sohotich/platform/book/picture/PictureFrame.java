package vn.sohotich.platform.book.picture;

import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** One picture of a file as its header describes it: pixels across and down, and how many of them an inch has (0 unknown). */
record PictureFrame(int width, int height, double perInch) {
    private static final float A4_LONG_SIDE = 841.89f;
    private static final double COARSEST = 100;
    private static final double FINEST = 1200;
    private static final double LARGEST_SHEET = 3400;

    static PictureFrame of(ImageReader reader, int index, PictureLimits limits, int bitsPerPixel)
            throws IOException, UnusablePicture {
        int width = reader.getWidth(index);
        int height = reader.getHeight(index);
        long pixels = (long) width * height;
        if (width <= 0 || height <= 0) {
            throw new UnusablePicture("picture.broken");
        }
        if (pixels > limits.pixels() || pixels * bitsPerPixel / 8 > limits.spreadOut()) {
            throw new UnusablePicture("picture.too-large", width, height);
        }
        return new PictureFrame(width, height, perInch(reader, index));
    }

    /** Headers in an unusual order say nothing of the resolution; the picture is none the worse for it. */
    private static double perInch(ImageReader reader, int index) {
        try {
            IIOMetadata metadata = reader.getImageMetadata(index);
            return metadata == null || !metadata.isStandardMetadataFormatSupported() ? 0 : perInch(metadata);
        } catch (IOException | RuntimeException unusual) {
            return 0;
        }
    }

    private static double perInch(IIOMetadata metadata) {
        NodeList sizes = ((Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName))
                .getElementsByTagName("HorizontalPixelSize");
        if (sizes.getLength() == 0) {
            return 0;
        }
        double millimetres = Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
        double perInch = millimetres > 0 ? 25.4 / millimetres : 0;
        return perInch >= COARSEST && perInch <= FINEST ? perInch : 0;
    }

    /** Points per pixel: by the scanner's resolution where it is credible, else so that the long side is that of A4. */
    float scale() {
        int longest = Math.max(width, height);
        boolean credible = perInch > 0 && longest * 72 / perInch <= LARGEST_SHEET;
        return credible ? (float) (72 / perInch) : A4_LONG_SIDE / longest;
    }
}
