package vn.sohotich.platform.record.definition.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The published catalogue is the catalogue; run with {@code -Dcatalogue.write=true} to write it anew. */
class CatalogueDocumentTests {
    private static final Path DOCUMENT = Path.of("docs", "danh-muc-loi.md");

    @Test
    void keepsTheDocumentTrue() throws IOException {
        Path document = root().resolve(DOCUMENT);
        String written = new CatalogueDocument().write(FindingCatalogue.shipped());
        if (Boolean.getBoolean("catalogue.write") || System.getenv("CATALOGUE_WRITE") != null) {
            Files.writeString(document, written);
        }
        assertThat(document).hasContent(written);
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("docs")) ? here : here.getParent();
    }
}
