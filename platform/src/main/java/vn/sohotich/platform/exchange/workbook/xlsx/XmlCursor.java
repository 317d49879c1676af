package vn.sohotich.platform.exchange.workbook.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.workbook.BrokenFile;

/** Walks the elements of one part. Knows no entities, no external parts and no deep nesting. */
final class XmlCursor implements AutoCloseable {

    private static final int DEEPEST = 64;
    private static final int STRANGERS = 200_000;

    private final String part;
    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;
    private int strangers;

    XmlCursor(InputStream in, String part) throws IOException {
        this.part = part;
        this.in = in;
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            reader = factory.createXMLStreamReader(in, "UTF-8");
        } catch (XMLStreamException e) {
            in.close();
            throw broken(e);
        }
    }

    /** Moves to the next start or end of an element; false at the end of the part. */
    boolean next() throws IOException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (++depth > DEEPEST) {
                        throw new BrokenFile("workbook.xml-unusual", part);
                    }
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    boolean atStart() {
        return reader.isStartElement();
    }

    boolean atStart(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean atEnd(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    String name() {
        return reader.getLocalName();
    }

    /** Text of the element that has just started; the cursor stands on its end afterwards. */
    String text() throws IOException {
        try {
            String text = reader.getElementText();
            depth--;
            return text;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    int attributes() {
        return reader.getAttributeCount();
    }

    String attributeName(int index) {
        return reader.getAttributeLocalName(index);
    }

    String attribute(int index) {
        return reader.getAttributeValue(index);
    }

    /** Value of an attribute whatever its namespace prefix. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Notes a name that no spreadsheet uses here; too many of them are an attack on memory. */
    void stranger() throws IOException {
        if (++strangers > STRANGERS) {
            throw new BrokenFile("workbook.xml-unusual", part);
        }
    }

    private IOException broken(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BrokenFile broken) {
                return broken;
            }
            if (cause instanceof XMLStreamException xml && xml.getNestedException() instanceof BrokenFile broken) {
                return broken;
            }
        }
        return new BrokenFile("workbook.truncated", part);
    }

    @Override
    public void close() {
        try {
            reader.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            // Nothing was written: a part that doesn't close has been read all the same.
        }
    }
}
