package vn.sohotich.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import vn.sohotich.platform.Sohotich;
import vn.sohotich.platform.architecture.tooth.house.CrookedHouse;

/** The modules of the house, their floors, and the table that describes them. */
class ModularityTests {
    private static final Pattern DECLARED = Pattern.compile("allowedDependencies\\s*=\\s*\\{([^}]*)}", Pattern.DOTALL);

    @Test
    void keepsModulesWithinTheirAllowedDependencies() {
        ApplicationModules.of(Sohotich.class).verify();
    }

    @Test
    void catchesAModuleThatReachesUpstairs() {
        assertThat(ApplicationModules.of(CrookedHouse.class, location -> true)
                        .detectViolations()
                        .hasViolations())
                .isTrue();
    }

    @Test
    void declaresTheAllowedDependenciesOfEveryModule() {
        assertThat(modules())
                .allSatisfy((name, declared) -> assertThat(declared).as(name).isNotNull());
    }

    @Test
    void describesEveryModuleInTheArchitectureTableAsItIs() {
        Map<String, TreeSet<String>> described = new LinkedHashMap<>();
        Pattern row = Pattern.compile("(?m)^\\| `([a-z]+)` \\|[^|]*\\|[^|]*\\| ([^|]*) \\|$");
        Matcher rows = row.matcher(Sources.text(Sources.ROOT.resolve("ARCHITECTURE.md")));
        while (rows.find()) {
            described.put(rows.group(1), names(rows.group(2)));
        }
        assertThat(described).containsExactlyInAnyOrderEntriesOf(modules());
    }

    private static Map<String, TreeSet<String>> modules() {
        Path base = Sources.ROOT.resolve("platform/src/main/java/vn/sohotich/platform");
        Map<String, TreeSet<String>> found = new LinkedHashMap<>();
        for (Path front : Sources.files(base, "package-info.java")) {
            Path module = base.relativize(front.getParent());
            if (module.getNameCount() == 1 && !module.toString().isEmpty()) {
                Matcher declared = DECLARED.matcher(Sources.text(front));
                found.put(module.toString(), declared.find() ? names(declared.group(1)) : null);
            }
        }
        return found;
    }

    /** Module names out of a list in code or in the table: quotes, back-quotes and named interfaces left out. */
    private static TreeSet<String> names(String list) {
        List<String> parts = Arrays.stream(list.split("[,\\s]+"))
                .map(part -> part.replaceAll("[^a-z:]", ""))
                .toList();
        TreeSet<String> names = new TreeSet<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean partOfInterface =
                    parts.get(i).equals("::") || (i > 0 && parts.get(i - 1).equals("::"));
            if (!partOfInterface && !parts.get(i).isEmpty()) {
                names.add(parts.get(i).replaceAll("::.*", ""));
            }
        }
        return names;
    }
}
