package vn.sohotich.platform.desk.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A page of the folder of documents as HTML: the very text that lies beside the code, so that there is one of it. */
record HelpPage(String title, String html) {
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .omitSingleParagraphP(true)
            .escapeHtml(false)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof TableBlock) {
                    attributes.put("class", "table");
                }
            })
            .build();

    /** Reads a document of the build's folder {@code docs}; its first heading becomes the title. */
    static HelpPage of(String file) {
        Node document = PARSER.parse(text(file));
        String title = "";
        if (document.getFirstChild() instanceof Heading heading && heading.getFirstChild() instanceof Text text) {
            title = text.getLiteral();
            heading.unlink();
        }
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                link.setDestination(HelpPages.address(link.getDestination()));
            }
        });
        return new HelpPage(title, RENDERER.render(document));
    }

    private static String text(String file) {
        try (InputStream stream = Objects.requireNonNull(HelpPage.class.getResourceAsStream("/help/" + file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
