package vn.sohotich.platform.population.load;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import vn.sohotich.linkage.name.Folding;

/** The header cells by which the columns of extracts are known, read from {@code population/extract-columns.properties}. */
final class ColumnAliases {
    private static final String RESOURCE = "/population/extract-columns.properties";

    private final Map<String, ExtractColumn> columns = new HashMap<>();

    static ColumnAliases shipped() {
        var listed = new Properties();
        try (var in = Objects.requireNonNull(ColumnAliases.class.getResourceAsStream(RESOURCE));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            listed.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var aliases = new ColumnAliases();
        for (ExtractColumn column : ExtractColumn.values()) {
            for (String alias :
                    listed.getProperty(column.header(), column.header()).split(",")) {
                aliases.columns.put(bare(alias), column);
            }
        }
        return aliases;
    }

    Optional<ExtractColumn> find(String headerCell) {
        return Optional.ofNullable(columns.get(bare(headerCell)));
    }

    private static String bare(String header) {
        return Folding.plain(header).replace(" ", "");
    }
}
