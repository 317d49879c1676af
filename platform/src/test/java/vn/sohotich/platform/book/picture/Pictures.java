package vn.sohotich.platform.book.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures made in code: a page whose four quarters have four colours, as cameras and scanners would store it. */
public final class Pictures {
    public static final Color UPPER_LEFT = new Color(200, 30, 30);
    public static final Color UPPER_RIGHT = new Color(30, 160, 30);
    public static final Color LOWER_LEFT = new Color(30, 30, 200);
    public static final Color LOWER_RIGHT = new Color(220, 200, 30);

    private Pictures() {}

    public static BufferedImage quarters(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        int halfWidth = width / 2;
        int halfHeight = height / 2;
        fill(pen, UPPER_LEFT, 0, 0, halfWidth, halfHeight);
        fill(pen, UPPER_RIGHT, halfWidth, 0, width - halfWidth, halfHeight);
        fill(pen, LOWER_LEFT, 0, halfHeight, halfWidth, height - halfHeight);
        fill(pen, LOWER_RIGHT, halfWidth, halfHeight, width - halfWidth, height - halfHeight);
        pen.dispose();
        return image;
    }

    private static void fill(Graphics2D pen, Color colour, int x, int y, int width, int height) {
        pen.setColor(colour);
        pen.fillRect(x, y, width, height);
    }

    /** A photograph of {@code upright} as a camera stores it that was held in this way. */
    public static byte[] photograph(BufferedImage upright, int orientation) {
        return withExif(written(asHeld(upright, orientation), "jpeg"), orientation);
    }

    /** What a camera held in this way stores of an upright page. */
    static BufferedImage asHeld(BufferedImage upright, int orientation) {
        boolean lying = orientation >= 5;
        int width = lying ? upright.getHeight() : upright.getWidth();
        int height = lying ? upright.getWidth() : upright.getHeight();
        BufferedImage stored = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        int right = upright.getWidth() - 1;
        int bottom = upright.getHeight() - 1;
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                int[] from = switch (orientation) {
                    case 2 -> new int[] {right - x, y};
                    case 3 -> new int[] {right - x, bottom - y};
                    case 4 -> new int[] {x, bottom - y};
                    case 5 -> new int[] {y, x};
                    case 6 -> new int[] {right - y, x};
                    case 7 -> new int[] {right - y, bottom - x};
                    case 8 -> new int[] {y, bottom - x};
                    default -> new int[] {x, y};
                };
                stored.setRGB(x, y, upright.getRGB(from[0], from[1]));
            }
        }
        return stored;
    }

    public static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new AssertionError("no writer for " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] withExif(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN);
        exif.put("Exif\0\0II*\0".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putInt(orientation)
                .putInt(0);
        return withSegment(jpeg, exif.array());
    }

    static byte[] withSegment(byte[] jpeg, byte[] content) {
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + content.length + 4);
        whole.put(jpeg, 0, 2)
                .put((byte) 0xff)
                .put((byte) 0xe1)
                .putShort((short) (content.length + 2))
                .put(content)
                .put(jpeg, 2, jpeg.length - 2);
        return whole.array();
    }

    public static byte[] tiff(List<BufferedImage> pages, String compression) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType(compression);
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), how);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    static BufferedImage blackAndWhite(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = image.createGraphics();
        fill(pen, Color.WHITE, 0, 0, width, height);
        fill(pen, Color.BLACK, 0, 0, width / 2, height / 2);
        pen.dispose();
        return image;
    }

    /** The header of a PNG that claims a size and has nothing behind it. */
    static byte[] pngThatClaims(int width, int height) {
        byte[] small = written(quarters(8, 8), "png");
        ByteBuffer.wrap(small).putInt(16, width).putInt(20, height);
        java.util.zip.CRC32 check = new java.util.zip.CRC32();
        check.update(small, 12, 17);
        ByteBuffer.wrap(small).putInt(29, (int) check.getValue());
        return small;
    }

    /** The header of a JPEG that claims a size. */
    static byte[] jpegThatClaims(int width, int height) {
        byte[] jpeg = written(quarters(64, 64), "jpeg");
        for (int at = 2; at < jpeg.length - 9; at++) {
            if ((jpeg[at] & 0xff) == 0xff && (jpeg[at + 1] & 0xff) == 0xc0) {
                ByteBuffer.wrap(jpeg).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
                return jpeg;
            }
        }
        throw new AssertionError("no frame header");
    }
}
