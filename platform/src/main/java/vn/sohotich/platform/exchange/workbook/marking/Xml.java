package vn.sohotich.platform.exchange.workbook.marking;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import vn.sohotich.platform.exchange.workbook.BrokenFile;

/** Small parts of a package as trees. Nothing outside a part is ever read, and no document type is taken. */
final class Xml {
    private Xml() {}

    static Document create(String root, @Nullable String namespace) throws IOException {
        Document document = builder().newDocument();
        document.appendChild(document.createElementNS(namespace, root));
        return document;
    }

    static Document parse(byte[] bytes) throws IOException {
        try {
            return builder().parse(new ByteArrayInputStream(bytes));
        } catch (SAXException e) {
            throw new BrokenFile("workbook.truncated", "");
        }
    }

    private static DocumentBuilder builder() throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    static byte[] write(Document document) throws IOException {
        try {
            document.setXmlStandalone(true);
            TransformerFactory factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            factory.newTransformer().transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getLocalName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    static @Nullable Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** Appends an element of the parent's own namespace and prefix. */
    static Element append(Element parent, String name) {
        return (Element) parent.appendChild(create(parent, name));
    }

    /** An element of the same namespace and prefix, not yet anywhere. */
    static Element create(Element like, String name) {
        String prefix = like.getPrefix();
        return like.getOwnerDocument()
                .createElementNS(like.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
    }

    static boolean hasContent(Document document) {
        return document.getDocumentElement().hasChildNodes();
    }

    static int number(Element element, String attribute, int otherwise) {
        String text = element.getAttribute(attribute);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    /** The part that a relation of a part means. */
    static String resolve(String part, String target) {
        return URI.create("/" + part)
                .resolve(target.replace(" ", "%20"))
                .getPath()
                .substring(1);
    }
}
