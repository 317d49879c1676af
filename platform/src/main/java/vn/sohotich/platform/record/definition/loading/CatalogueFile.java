package vn.sohotich.platform.record.definition.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.sohotich.platform.record.definition.Severity;
import vn.sohotich.platform.record.definition.catalogue.About;
import vn.sohotich.platform.record.definition.catalogue.FindingCatalogue;
import vn.sohotich.platform.record.definition.catalogue.FindingKind;

/** Reads the catalogue of findings from its file: one line for each code, in the groups of who raises them. */
public final class CatalogueFile {
    private static final String FILE = "findings/catalogue.yaml";

    private CatalogueFile() {}

    public static FindingCatalogue shipped() {
        return read(DefinitionFiles.parse(FILE, resource(FILE)));
    }

    static FindingCatalogue read(Node node) {
        List<FindingKind> kinds = new ArrayList<>();
        for (String raisedBy : node.keys()) {
            FindingKind.RaisedBy raised = node.oneOf(FindingKind.RaisedBy.class, raisedBy);
            Node codes = node.node(raisedBy);
            codes.keys().forEach(code -> kinds.add(kind(code, codes.node(code), raised)));
        }
        return new FindingCatalogue(kinds);
    }

    private static FindingKind kind(String code, Node node, FindingKind.RaisedBy raised) {
        var kind = new FindingKind(
                code,
                node.oneOf(Severity.class, node.text("severity")),
                node.oneOf(About.class, node.text("about")),
                node.optional("said").orElse("finding." + code),
                raised);
        node.done();
        return kind;
    }

    static String resource(String name) {
        ClassLoader loader = CatalogueFile.class.getClassLoader();
        try (InputStream in = loader.getResourceAsStream(name)) {
            if (in == null) {
                throw new InvalidDefinition(name, "is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
