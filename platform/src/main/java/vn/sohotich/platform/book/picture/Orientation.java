package vn.sohotich.platform.book.picture;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.util.Matrix;

/** How the camera was held (EXIF orientation, 1 to 8): how a stored picture has to be turned or mirrored to stand upright. */
enum Orientation {
    UPRIGHT(1, 0, 0, 1, 0, 0),
    MIRRORED(-1, 0, 0, 1, 1, 0),
    UPSIDE_DOWN(-1, 0, 0, -1, 1, 1),
    UPSIDE_DOWN_MIRRORED(1, 0, 0, -1, 0, 1),
    TURNED_LEFT_MIRRORED(0, -1, -1, 0, 1, 1),
    TURNED_RIGHT(0, -1, 1, 0, 0, 1),
    TURNED_RIGHT_MIRRORED(0, 1, 1, 0, 0, 0),
    TURNED_LEFT(0, 1, -1, 0, 1, 0);

    private final int[] unit;

    Orientation(int... unit) {
        this.unit = unit;
    }

    /** The orientation of this number; what is no orientation means upright. */
    static Orientation of(int number) {
        return number >= 1 && number <= 8 ? values()[number - 1] : UPRIGHT;
    }

    /** What the camera noted; nothing or nonsense means upright. */
    static Orientation noted(Path picture) throws IOException {
        try {
            ExifIFD0Directory noted =
                    ImageMetadataReader.readMetadata(picture.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer number = noted == null ? null : noted.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return number == null ? UPRIGHT : of(number);
        } catch (ImageProcessingException | RuntimeException nonsense) {
            return UPRIGHT;
        }
    }

    boolean lying() {
        return unit[0] == 0;
    }

    /** Where the unit square of the stored picture goes on a sheet of this size. */
    Matrix onto(float width, float height) {
        return new Matrix(
                unit[0] * width,
                unit[1] * height,
                unit[2] * width,
                unit[3] * height,
                unit[4] * width,
                unit[5] * height);
    }
}
