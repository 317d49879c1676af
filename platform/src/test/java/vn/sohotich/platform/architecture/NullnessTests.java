package vn.sohotich.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every package is null-marked and has a front page; nobody swallows every exception. */
class NullnessTests {
    /** The outermost edges: where a fault becomes an incident number instead of a stack trace on a screen. */
    private static final Set<String> EDGES = Set.of("WorkRunner.java", "Commands.java", "Sohotich.java");

    @Test
    void marksEveryPackage() {
        Set<Path> folders = Sources.mainFiles().stream().map(Path::getParent).collect(Collectors.toSet());
        assertThat(folders).filteredOn(folder -> !marked(folder)).isEmpty();
    }

    @Test
    void catchesAPackageWithoutAFrontPage() {
        assertThat(marked(Sources.ROOT.resolve("docs"))).isFalse();
    }

    @Test
    void catchesEveryExceptionAtTheOutermostEdgeOnly() {
        assertThat(Sources.mainFiles())
                .filteredOn(file -> !EDGES.contains(file.getFileName().toString()))
                .filteredOn(file -> swallows(Sources.text(file)))
                .extracting(Sources::relative)
                .isEmpty();
    }

    @Test
    void catchesAGenericCatch() {
        assertThat(swallows("class A { void a() { try { a(); } catch (Exception e) { } } }"))
                .isTrue();
        assertThat(swallows("class A { void a() { try { a(); } catch (IllegalStateException e) { } } }"))
                .isFalse();
    }

    private static boolean swallows(String source) {
        List<String> caught = Sources.outline(source).catches();
        return caught.contains("Exception") || caught.contains("Throwable");
    }

    private static boolean marked(Path folder) {
        Path front = folder.resolve("package-info.java");
        return Files.exists(front)
                && Sources.text(front).contains("@NullMarked")
                && Sources.text(front).contains("/**");
    }
}
