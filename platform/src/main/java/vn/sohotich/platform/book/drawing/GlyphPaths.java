package vn.sohotich.platform.book.drawing;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** The outlines of a type face: text is drawn as shapes, so that a page needs no embedded font. */
final class GlyphPaths {
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final float unitsPerEm;

    private GlyphPaths(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    private record Glyph(GeneralPath outline, float advance) {}

    static GlyphPaths load(String resource) {
        try (InputStream in = Objects.requireNonNull(GlyphPaths.class.getResourceAsStream(resource), resource)) {
            return new GlyphPaths(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How wide the text is at this size, in points. */
    float width(String text, float size) {
        float width = 0;
        for (int character : text.codePoints().toArray()) {
            width += glyph(character).advance() * size / unitsPerEm;
        }
        return width;
    }

    /** Draws the text from its left end on the base line. */
    void draw(PDPageContentStream content, String text, float x, float y, float size) throws IOException {
        float scale = size / unitsPerEm;
        float at = x;
        boolean drawn = false;
        for (int character : text.codePoints().toArray()) {
            Glyph glyph = glyph(character);
            drawn |= trace(content, glyph.outline(), at, y, scale);
            at += glyph.advance() * scale;
        }
        if (drawn) {
            content.fill();
        }
    }

    private static boolean trace(PDPageContentStream content, GeneralPath outline, float x, float y, float scale)
            throws IOException {
        float[] p = new float[6];
        float fromX = 0;
        float fromY = 0;
        boolean drawn = false;
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            drawn = true;
            int kind = path.currentSegment(p);
            for (int i = 0; i < p.length; i += 2) {
                p[i] = tenth(x + p[i] * scale);
                p[i + 1] = tenth(y + p[i + 1] * scale);
            }
            switch (kind) {
                case PathIterator.SEG_MOVETO -> content.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO ->
                    content.curveTo(
                            tenth(fromX + (p[0] - fromX) * 2 / 3),
                            tenth(fromY + (p[1] - fromY) * 2 / 3),
                            tenth(p[2] + (p[0] - p[2]) * 2 / 3),
                            tenth(p[3] + (p[1] - p[3]) * 2 / 3),
                            p[2],
                            p[3]);
                case PathIterator.SEG_CUBICTO -> content.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> content.closePath();
            }
            int end = kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
            fromX = kind == PathIterator.SEG_CLOSE ? fromX : p[end];
            fromY = kind == PathIterator.SEG_CLOSE ? fromY : p[end + 1];
        }
        return drawn;
    }

    /** A tenth of a point is finer than a pen, and keeps the file small. */
    private static float tenth(float coordinate) {
        return Math.round(coordinate * 10) / 10f;
    }

    private Glyph glyph(int character) {
        return glyphs.computeIfAbsent(character, this::read);
    }

    private Glyph read(int character) {
        try {
            int id = characters.getGlyphId(character);
            return new Glyph(font.getGlyph().getGlyph(id).getPath(), font.getAdvanceWidth(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
