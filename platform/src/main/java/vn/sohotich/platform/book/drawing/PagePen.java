package vn.sohotich.platform.book.drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** Writes text in one face into one document; every letter is kept once per document, however often it stands there. */
final class PagePen {
    private final PDDocument document;
    private final GlyphPaths face;
    private final Map<Integer, PDFormXObject> letters = new HashMap<>();

    PagePen(PDDocument document, GlyphPaths face) {
        this.document = document;
        this.face = face;
    }

    float width(String text, float size) {
        return face.width(text, size);
    }

    /** Draws the text from its left end on the base line. */
    void draw(PDPageContentStream content, String text, float x, float y, float size) throws IOException {
        float scale = size / face.unitsPerEm();
        float at = x;
        for (int character : text.codePoints().toArray()) {
            GlyphPaths.Glyph glyph = face.glyph(character);
            if (!glyph.blank()) {
                content.saveGraphicsState();
                content.transform(new Matrix(scale, 0, 0, scale, at, y));
                content.drawForm(letter(character, glyph));
                content.restoreGraphicsState();
            }
            at += glyph.advance() * scale;
        }
    }

    private PDFormXObject letter(int character, GlyphPaths.Glyph glyph) throws IOException {
        PDFormXObject known = letters.get(character);
        if (known != null) {
            return known;
        }
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream raw = stream.createRawOutputStream()) {
            raw.write(glyph.operators());
        }
        PDFormXObject letter = new PDFormXObject(new PDStream(stream));
        float em = face.unitsPerEm();
        letter.setBBox(new PDRectangle(-em, -em, 3 * em, 3 * em));
        letters.put(character, letter);
        return letter;
    }
}
