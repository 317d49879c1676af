package vn.sohotich.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sohotich.platform.architecture.tooth.GreedyType;

/** The hard sizes of the house: small files, short methods, few dependencies, flat packages that fit on a page. */
class SizeTests {
    private static final int FILE = 300;
    private static final int METHOD = 40;
    private static final int TYPES = 20;
    private static final int DEPENDENCIES = 7;
    private static final int TEMPLATE = 120;

    @Test
    void keepsMainFilesWithinThreeHundredLines() {
        assertThat(Sources.mainFiles())
                .filteredOn(file -> lines(file) > FILE)
                .extracting(Sources::relative)
                .isEmpty();
    }

    @Test
    void keepsMethodsWithinFortyLines() {
        assertThat(Sources.mainFiles().stream()
                        .flatMap(file -> longMethods(Sources.relative(file), Sources.text(file)).stream()))
                .isEmpty();
    }

    @Test
    void catchesAMethodOfFortyOneLines() {
        String body = IntStream.range(0, 39).mapToObj(i -> "int a" + i + ";").collect(Collectors.joining("\n"));
        assertThat(longMethods("Bad", "class Bad {\nvoid tooLong() {\n" + body + "\n}\n}"))
                .hasSize(1);
        assertThat(longMethods("Good", "class Good {\nvoid fits() {\nint a;\n}\n}"))
                .isEmpty();
    }

    @Test
    void keepsFlatPackagesWithinTwentyTypes() {
        Map<Path, Long> counts = Sources.mainFiles().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(counts)
                .allSatisfy((folder, count) ->
                        assertThat(count).as(Sources.relative(folder)).isLessThanOrEqualTo(TYPES));
    }

    @Test
    void keepsConstructorsWithinSevenDependencies() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.sohotich.platform");
        assertThat(classes.stream().filter(SizeTests::asksForTooMuch).map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void catchesATypeThatAsksForEightThings() {
        JavaClass greedy = new ClassFileImporter().importClass(GreedyType.class);
        assertThat(asksForTooMuch(greedy)).isTrue();
    }

    @Test
    void keepsTemplatesWithinAHundredAndTwentyLines() {
        List<Path> templates = Sources.files(Sources.ROOT.resolve("platform/src/main/resources/templates"), ".html");
        assertThat(templates)
                .filteredOn(file -> lines(file) > TEMPLATE)
                .extracting(Sources::relative)
                .isEmpty();
    }

    private static boolean asksForTooMuch(JavaClass type) {
        if (type.isRecord() || type.isEnum()) {
            return false;
        }
        return type.getConstructors().stream()
                .anyMatch(c -> c.getRawParameterTypes().size() > DEPENDENCIES);
    }

    private static List<String> longMethods(String where, String source) {
        return Sources.outline(source).methods().stream()
                .filter(method -> method.lines() > METHOD)
                .map(method -> where + "#" + method.name() + ": " + method.lines())
                .toList();
    }

    private static int lines(Path file) {
        return (int) Sources.text(file).lines().count();
    }
}
