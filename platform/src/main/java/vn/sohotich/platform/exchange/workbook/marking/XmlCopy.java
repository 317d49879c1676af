package vn.sohotich.platform.exchange.workbook.marking;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.workbook.BrokenFile;

/** Walks one part of a package and writes it again, with whatever is to be written otherwise. Knows no entities. */
final class XmlCopy implements AutoCloseable {
    private final XMLStreamReader in;
    private final XMLStreamWriter out;
    private String prefix = "";
    private String namespace = "";
    private int depth;

    XmlCopy(InputStream source, OutputStream target) throws IOException {
        InputFactoryImpl readers = new InputFactoryImpl();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            in = readers.createXMLStreamReader(source, "UTF-8");
            out = new OutputFactoryImpl().createXMLStreamWriter(target, StandardCharsets.UTF_8.name());
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Moves to the next event; false at the end. The first element gives its namespace to whatever is added. */
    boolean next() throws IOException {
        try {
            if (!in.hasNext()) {
                return false;
            }
            in.next();
            depth += in.isStartElement() ? 1 : in.isEndElement() ? -1 : 0;
            if (in.isStartElement() && namespace.isEmpty()) {
                prefix = in.getPrefix() == null ? "" : in.getPrefix();
                namespace = in.getNamespaceURI() == null ? "" : in.getNamespaceURI();
            }
            return true;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    boolean atStart(String name) {
        return in.isStartElement() && in.getLocalName().equals(name);
    }

    boolean atStart() {
        return in.isStartElement();
    }

    boolean atEnd(String name) {
        return in.isEndElement() && in.getLocalName().equals(name);
    }

    String name() {
        return in.getLocalName();
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Writes the present event as it is. */
    void copy() throws IOException {
        try {
            switch (in.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> copyStart(null, null);
                case XMLStreamConstants.END_ELEMENT -> out.writeEndElement();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> copyText();
                default -> {}
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Text outside the root is only white space. */
    private void copyText() throws XMLStreamException {
        if (depth > 0) {
            out.writeCharacters(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
        }
    }

    /** Writes the start of the present element with one attribute set to another value, or left out when that is null. */
    void copyStart(@Nullable String changed, @Nullable String value) throws IOException {
        try {
            out.writeStartElement(orEmpty(in.getPrefix()), in.getLocalName(), orEmpty(in.getNamespaceURI()));
            for (int i = 0; i < in.getNamespaceCount(); i++) {
                String declared = in.getNamespacePrefix(i);
                if (declared == null || declared.isEmpty()) {
                    out.writeDefaultNamespace(in.getNamespaceURI(i));
                } else {
                    out.writeNamespace(declared, in.getNamespaceURI(i));
                }
            }
            for (int i = 0; i < in.getAttributeCount(); i++) {
                if (!in.getAttributeLocalName(i).equals(changed)) {
                    copyAttribute(i);
                }
            }
            if (changed != null && value != null) {
                out.writeAttribute(changed, value);
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private void copyAttribute(int index) throws XMLStreamException {
        String space = in.getAttributeNamespace(index);
        if (space == null || space.isEmpty()) {
            out.writeAttribute(in.getAttributeLocalName(index), in.getAttributeValue(index));
        } else {
            out.writeAttribute(
                    in.getAttributePrefix(index), space, in.getAttributeLocalName(index), in.getAttributeValue(index));
        }
    }

    /** Writes what is inside the element that was started, up to its end. */
    void copyInside() throws IOException {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += in.isStartElement() ? 1 : in.isEndElement() ? -1 : 0;
            copy();
        }
    }

    /** Leaves out the present element with everything inside; says whether there was anything. */
    boolean skip() throws IOException {
        int depth = 1;
        boolean content = false;
        while (depth > 0 && next()) {
            content |= in.isStartElement();
            depth += in.isStartElement() ? 1 : in.isEndElement() ? -1 : 0;
        }
        return content;
    }

    /** Starts an element of the part's own namespace with these attributes, name and value in turn. */
    void start(String name, String... attributes) throws IOException {
        try {
            out.writeStartElement(prefix, name, namespace);
            for (int i = 0; i < attributes.length; i += 2) {
                out.writeAttribute(attributes[i], attributes[i + 1]);
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** An attribute of the relations between parts. */
    void relation(String id) throws IOException {
        try {
            String space = PackageEdit.RELATION;
            String known = in.getNamespaceContext().getPrefix(space);
            if (known == null || known.isEmpty()) {
                out.writeNamespace("shtr", space);
                out.writeAttribute("shtr", space, "id", id);
            } else {
                out.writeAttribute(known, space, "id", id);
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    void text(String text) throws IOException {
        try {
            out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
            out.writeCharacters(text);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    void end() throws IOException {
        try {
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static IOException broken(XMLStreamException e) {
        return e.getNestedException() instanceof IOException fault ? fault : new BrokenFile("workbook.truncated", "");
    }

    /** Writes what is still on its way; the stream below stays open. */
    @Override
    public void close() throws IOException {
        try {
            out.flush();
            in.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }
}
