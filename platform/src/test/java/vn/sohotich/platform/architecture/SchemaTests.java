package vn.sohotich.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No module reads or writes another module's schema, in its code or in its migrations. */
class SchemaTests {
    private static final String JAVA = "platform/src/main/java/vn/sohotich/platform";
    private static final String MIGRATIONS = "platform/src/main/resources/db/migration";
    private static final Pattern TABLE = Pattern.compile(
            "\\b(?:from|join|into|update|table|only|truncate|copy|references|on|using)\\s+\"?([a-z_]+)\"?\\.\"?[a-z_]+",
            Pattern.CASE_INSENSITIVE);

    @Test
    void keepsEveryModuleInItsOwnSchema() {
        assertThat(Stream.concat(Sources.javaFiles(JAVA).stream(), migrations().stream())
                        .flatMap(
                                file -> strangers(moduleOf(file), Sources.text(file), Sources.relative(file)).stream()))
                .isEmpty();
    }

    @Test
    void catchesAQueryOnAnotherModulesTable() {
        assertThat(strangers("approval", "SELECT 1 FROM record.civil_record", "Bad"))
                .hasSize(1);
        assertThat(strangers("record", "SELECT 1 FROM record.civil_record", "Good"))
                .isEmpty();
    }

    private static List<String> strangers(String module, String text, String where) {
        TreeSet<String> schemas = new TreeSet<>(Sources.files(Sources.ROOT.resolve(MIGRATIONS), ".sql").stream()
                .map(SchemaTests::moduleOf)
                .toList());
        schemas.add("record");
        Matcher found = TABLE.matcher(text);
        TreeSet<String> result = new TreeSet<>();
        while (found.find()) {
            String schema = found.group(1).toLowerCase(Locale.ROOT);
            if (schemas.contains(schema) && !schema.equals(module)) {
                result.add(where + ": " + found.group());
            }
        }
        return List.copyOf(result);
    }

    private static List<Path> migrations() {
        return Sources.files(Sources.ROOT.resolve(MIGRATIONS), ".sql");
    }

    private static String moduleOf(Path file) {
        Path base = file.startsWith(Sources.ROOT.resolve(MIGRATIONS))
                ? Sources.ROOT.resolve(MIGRATIONS)
                : Sources.ROOT.resolve(JAVA);
        return base.relativize(file).getName(0).toString();
    }
}
