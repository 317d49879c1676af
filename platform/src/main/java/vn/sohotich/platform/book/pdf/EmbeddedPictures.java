package vn.sohotich.platform.book.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Looks whether a page embeds a picture of more pixels than any scanner makes, without reading the picture. */
final class EmbeddedPictures {
    private static final long MOST_PIXELS = 120_000_000;
    private static final int DEEPEST = 8;

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    boolean beyondMeasure(PDPage page) {
        return in(page.getResources() == null ? null : page.getResources().getCOSObject(), 0);
    }

    private boolean in(@Nullable COSDictionary resources, int depth) {
        if (resources == null || depth > DEEPEST || !seen.add(resources)) {
            return false;
        }
        if (!(resources.getDictionaryObject(COSName.XOBJECT) instanceof COSDictionary objects)) {
            return false;
        }
        for (COSName name : objects.keySet()) {
            if (objects.getDictionaryObject(name) instanceof COSDictionary object
                    && (tooLarge(object) || in(object.getCOSDictionary(COSName.RESOURCES), depth + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean tooLarge(COSDictionary object) {
        long width = object.getLong(COSName.WIDTH);
        long height = object.getLong(COSName.HEIGHT);
        return width > 0 && height > 0 && (double) width * height > MOST_PIXELS;
    }
}
