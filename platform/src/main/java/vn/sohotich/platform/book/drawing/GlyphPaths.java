package vn.sohotich.platform.book.drawing;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.DeflaterOutputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The outlines of a type face as ready PDF operators: text is drawn as shapes, so that a page needs no font. */
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

    /** One letter: its operators, deflated, in font units, and how far the next letter stands. */
    record Glyph(byte[] operators, float advance, boolean blank) {}

    static GlyphPaths load(String resource) {
        try (InputStream in = Objects.requireNonNull(GlyphPaths.class.getResourceAsStream(resource), resource)) {
            return new GlyphPaths(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    float unitsPerEm() {
        return unitsPerEm;
    }

    /** How wide the text is at this size, in points. */
    float width(String text, float size) {
        float width = 0;
        for (int character : text.codePoints().toArray()) {
            width += glyph(character).advance() * size / unitsPerEm;
        }
        return width;
    }

    Glyph glyph(int character) {
        return glyphs.computeIfAbsent(character, this::read);
    }

    private synchronized Glyph read(int character) {
        try {
            int id = characters.getGlyphId(character);
            String operators = operators(font.getGlyph().getGlyph(id).getPath());
            ByteArrayOutputStream deflated = new ByteArrayOutputStream();
            try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
                out.write(operators.getBytes(StandardCharsets.US_ASCII));
            }
            return new Glyph(deflated.toByteArray(), font.getAdvanceWidth(id), operators.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String operators(GeneralPath outline) {
        StringBuilder out = new StringBuilder();
        float[] p = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(p);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> add(out, "m", p[0], p[1]);
                case PathIterator.SEG_LINETO -> add(out, "l", p[0], p[1]);
                case PathIterator.SEG_QUADTO ->
                    add(out, "c", third(x, p[0]), third(y, p[1]), third(p[2], p[0]), third(p[3], p[1]), p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> add(out, "c", p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> out.append("h\n");
            }
            int end = kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
            x = p[end];
            y = p[end + 1];
        }
        return out.isEmpty() ? "" : out.append("f\n").toString();
    }

    /** The control point of a cubic curve that follows a quadratic one. */
    private static float third(float end, float control) {
        return end + (control - end) * 2 / 3;
    }

    private static void add(StringBuilder out, String operator, float... numbers) {
        for (float number : numbers) {
            out.append(Math.round(number)).append(' ');
        }
        out.append(operator).append('\n');
    }
}
