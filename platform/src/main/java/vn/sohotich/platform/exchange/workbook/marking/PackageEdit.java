package vn.sohotich.platform.exchange.workbook.marking;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.sohotich.platform.exchange.workbook.BrokenFile;
import vn.sohotich.platform.exchange.workbook.ReadLimits;

/** An .xlsx that is written once more: parts that nobody touched go over as they are, the others as they are given. */
final class PackageEdit implements AutoCloseable {
    static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "[Content_Types].xml";
    private static final String TYPES_SPACE = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final long SMALL = 64L << 20;

    private final ZipFile source;
    private final ZipOutputStream target;
    private final Set<String> written = new HashSet<>();
    private final Map<String, Document> documents = new TreeMap<>();

    PackageEdit(Path source, OutputStream target) throws IOException {
        this.source = new ZipFile(source.toFile());
        this.target = new ZipOutputStream(target);
        this.target.setLevel(Deflater.BEST_SPEED);
    }

    boolean has(String part) {
        return documents.containsKey(part) || source.getEntry(part) != null;
    }

    InputStream open(String part) throws IOException {
        ZipEntry entry = source.getEntry(part);
        if (entry == null) {
            throw new BrokenFile("workbook.truncated", part);
        }
        return source.getInputStream(entry);
    }

    /** A small part as a tree, written with its changes at the end; made anew with this root where there is none. */
    Document document(String part, @Nullable String root, @Nullable String namespace) throws IOException {
        Document known = documents.get(part);
        if (known == null) {
            if (source.getEntry(part) == null && root != null) {
                known = Xml.create(root, namespace);
            } else {
                known = Xml.parse(bytes(part));
            }
            documents.put(part, known);
        }
        return known;
    }

    /** The content of a small part. */
    byte[] bytes(String part) throws IOException {
        try (InputStream in = open(part)) {
            byte[] bytes = in.readNBytes((int) SMALL);
            if (bytes.length == SMALL) {
                throw new BrokenFile("workbook.xml-unusual", part);
            }
            return bytes;
        }
    }

    /** Begins a part that is written by hand; whatever the source has under this name is left behind. */
    OutputStream begin(String part) throws IOException {
        written.add(part);
        target.putNextEntry(new ZipEntry(part));
        return target;
    }

    void end() throws IOException {
        target.closeEntry();
    }

    void write(String part, byte[] content) throws IOException {
        begin(part).write(content);
        end();
    }

    /** Says of which type a part is. */
    void declare(String part, String type) throws IOException {
        Element types = document(TYPES, "Types", TYPES_SPACE).getDocumentElement();
        for (Element known : Xml.children(types, "Override")) {
            if (known.getAttribute("PartName").equals("/" + part)) {
                return;
            }
        }
        Element override = Xml.append(types, "Override");
        override.setAttribute("PartName", "/" + part);
        override.setAttribute("ContentType", type);
    }

    void declareExtension(String extension, String type) throws IOException {
        Element types = document(TYPES, "Types", TYPES_SPACE).getDocumentElement();
        for (Element known : Xml.children(types, "Default")) {
            if (known.getAttribute("Extension").equalsIgnoreCase(extension)) {
                return;
            }
        }
        Element added = types.getOwnerDocument().createElementNS(types.getNamespaceURI(), "Default");
        added.setAttribute("Extension", extension);
        added.setAttribute("ContentType", type);
        types.insertBefore(added, types.getFirstChild());
    }

    /** The relations of a part. */
    Element relations(String part) throws IOException {
        int slash = part.lastIndexOf('/');
        String name = part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
        return document(name, "Relationships", "http://schemas.openxmlformats.org/package/2006/relationships")
                .getDocumentElement();
    }

    /** Adds a relation of this kind and returns its id. */
    String relate(String part, String kind, String to) throws IOException {
        Element relations = relations(part);
        Set<String> ids = new HashSet<>();
        Xml.children(relations, "Relationship").forEach(one -> ids.add(one.getAttribute("Id")));
        int number = 1;
        while (ids.contains("rIdSht" + number)) {
            number++;
        }
        Element relation = Xml.append(relations, "Relationship");
        relation.setAttribute("Id", "rIdSht" + number);
        relation.setAttribute("Type", RELATION + "/" + kind);
        relation.setAttribute("Target", "/" + to);
        return relation.getAttribute("Id");
    }

    /** The part to which a part has a relation of this kind, if any. */
    @Nullable
    Related related(String part, String kind) throws IOException {
        for (Element one : Xml.children(relations(part), "Relationship")) {
            if (one.getAttribute("Type").endsWith("/" + kind)) {
                return new Related(one.getAttribute("Id"), Xml.resolve(part, one.getAttribute("Target")));
            }
        }
        return null;
    }

    /** A relation to another part. */
    record Related(String id, String part) {}

    /** A part name that is free. */
    String free(String before, String after) {
        int number = 1;
        while (has(before + number + after) || written.contains(before + number + after)) {
            number++;
        }
        return before + number + after;
    }

    /** Writes changed trees and everything else as it is. */
    void finish() throws IOException {
        for (Map.Entry<String, Document> document : documents.entrySet()) {
            if (Xml.hasContent(document.getValue()) || source.getEntry(document.getKey()) != null) {
                write(document.getKey(), Xml.write(document.getValue()));
            }
        }
        long limit = ReadLimits.STANDARD.partBytes();
        for (ZipEntry entry : Collections.list(source.entries())) {
            if (!written.contains(entry.getName()) && !entry.isDirectory()) {
                try (InputStream in = source.getInputStream(entry)) {
                    limit -= copy(in, begin(entry.getName()), limit);
                }
                end();
            }
        }
        target.finish();
    }

    private static long copy(InputStream in, OutputStream out, long limit) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long all = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            all += read;
            if (all > limit) {
                throw new BrokenFile("workbook.zip-bomb", "");
            }
            out.write(buffer, 0, read);
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        source.close();
        target.close();
    }
}
