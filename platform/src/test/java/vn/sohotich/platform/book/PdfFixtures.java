package vn.sohotich.platform.book;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** PDFs for tests: page scans as they should be, and as they should not. */
public final class PdfFixtures {
    private PdfFixtures() {}

    /** A page with a mark in it, so that two marks give two contents. */
    public static byte[] aScan(String mark) {
        return aScan(mark, 1);
    }

    public static byte[] aScan(String mark, int pages) {
        return written(document -> {
            document.setDocumentId((long) mark.hashCode());
            for (int page = 0; page < pages; page++) {
                PDPage sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    content.setNonStrokingColor(new Color(mark.hashCode() & 0xffffff));
                    content.addRect(50, 50 + page, 200, 100);
                    content.fill();
                }
            }
        });
    }

    /** A colour photograph of an A4 page at 150 dpi, the way phones and scanners make them. */
    public static byte[] aPhotographedPage(int seed) {
        return written(document -> {
            PDPage sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            PDImageXObject photo = JPEGFactory.createFromImage(document, photo(seed, 1240, 1754), 0.7f);
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                content.drawImage(photo, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
        });
    }

    public static byte[] locked(String userPassword) {
        return written(document -> {
            document.addPage(new PDPage(PDRectangle.A4));
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        });
    }

    public static byte[] withoutPages() {
        return written(document -> {});
    }

    public static byte[] withScript() {
        return written(document -> {
            document.addPage(new PDPage(PDRectangle.A4));
            COSDictionary action = new COSDictionary();
            action.setName(COSName.S, "JavaScript");
            action.setItem(COSName.JS, new COSString("app.alert('x')"));
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action);
        });
    }

    public static byte[] ofSize(float width, float height) {
        return written(document -> document.addPage(new PDPage(new PDRectangle(width, height))));
    }

    /** Calls its picture 60,000 pixels wide and high. */
    public static byte[] withAnAbsurdPicture() {
        return written(document -> {
            PDPage sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            PDImageXObject photo = JPEGFactory.createFromImage(document, photo(1, 40, 40), 0.7f);
            photo.getCOSObject().setInt(COSName.WIDTH, 60_000);
            photo.getCOSObject().setInt(COSName.HEIGHT, 60_000);
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                content.drawImage(photo, 0, 0, 500, 500);
            }
        });
    }

    /** Draws the same form ten times in ten levels: ten thousand million instructions in a few kilobytes. */
    public static byte[] thatNeverEnds() {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                + "/Resources<</XObject<</F 5 0 R>>>>>>endobj\n");
        String tenTimes = "/F Do ".repeat(10);
        stream(pdf, 4, "", tenTimes);
        for (int level = 5; level < 15; level++) {
            stream(
                    pdf,
                    level,
                    "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</F " + (level + 1) + " 0 R>>>>",
                    tenTimes);
        }
        stream(pdf, 15, "/Type/XObject/Subtype/Form/BBox[0 0 595 842]", "0 0 10 10 re f ".repeat(50));
        return pdf.append("trailer<</Root 1 0 R/Size 16>>\n%%EOF").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A stream of so many megabytes of nothing, deflated to a thousandth. */
    public static byte[] bomb(int megabytes) throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(deflated)) {
            for (int i = 0; i < megabytes; i++) {
                deflater.write(new byte[1 << 20]);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n"
                                + "4 0 obj<</Filter/FlateDecode/Length " + deflated.size() + ">>\nstream\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        deflated.writeTo(pdf);
        pdf.write("\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        return pdf.toByteArray();
    }

    private static void stream(StringBuilder pdf, int number, String entries, String content) {
        pdf.append(number).append(" 0 obj<<").append(entries).append("/Length ").append(content.length());
        pdf.append(">>\nstream\n").append(content).append("\nendstream endobj\n");
    }

    private static BufferedImage photo(int seed, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D ink = image.createGraphics();
        Random random = new Random(seed);
        ink.setColor(new Color(240, 230, 205));
        ink.fillRect(0, 0, width, height);
        for (int line = 0; line < 60; line++) {
            ink.setColor(new Color(30, 30, 60 + random.nextInt(80)));
            for (int word = 0; word < 12; word++) {
                ink.drawOval(20 + word * width / 13, 20 + line * height / 62, 5 + random.nextInt(width / 15), 12);
            }
        }
        ink.dispose();
        return image;
    }

    private static byte[] written(Content content) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.into(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private interface Content {
        void into(PDDocument document) throws IOException;
    }
}
