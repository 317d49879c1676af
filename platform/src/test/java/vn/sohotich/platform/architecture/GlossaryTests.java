package vn.sohotich.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever is kept with an identity of its own has its row in the glossary, and every type named there exists. */
class GlossaryTests {
    private static final Pattern TABLE =
            Pattern.compile("CREATE TABLE (?:[a-z]+\\.)?([a-z_]+) \\((.*?)\\n\\)", Pattern.DOTALL);
    private static final Pattern IDENTITY = Pattern.compile("(?m)^\\s+(?:id|no) [^,\\n]*PRIMARY KEY");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z]+)`");
    private static final Path MIGRATIONS = Sources.ROOT.resolve("platform/src/main/resources/db/migration");
    private static final String GLOSSARY = Sources.text(Sources.ROOT.resolve("GLOSSARY.md"));

    @Test
    void hasARowForEveryAggregate() {
        assertThat(Sources.files(MIGRATIONS, ".sql").stream()
                        .flatMap(file ->
                                unexplained(file.getParent().getFileName().toString(), Sources.text(file)).stream()))
                .isEmpty();
    }

    @Test
    void catchesAnAggregateWithoutARow() {
        assertThat(unexplained("book", "CREATE TABLE book.shelf (\n    id uuid PRIMARY KEY\n);"))
                .containsExactly("book.shelf");
    }

    @Test
    void namesOnlyTypesThatExist() {
        Set<String> types = Sources.mainFiles().stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        assertThat(TYPE.matcher(GLOSSARY).results().map(found -> found.group(1)))
                .isSubsetOf(types);
    }

    private static List<String> unexplained(String module, String migration) {
        Set<String> missing = new TreeSet<>();
        Matcher tables = TABLE.matcher(migration);
        while (tables.find()) {
            String table = module + "." + tables.group(1);
            if (IDENTITY.matcher(tables.group(2)).find() && !GLOSSARY.contains("`" + table + "`")) {
                missing.add(table);
            }
        }
        return List.copyOf(missing);
    }
}
