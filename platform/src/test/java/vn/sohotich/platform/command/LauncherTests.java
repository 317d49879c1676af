package vn.sohotich.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the launcher in a folder of its own, with a JDK that only says how it was called. */
class LauncherTests {

    private static final Path LAUNCHER = Path.of("..", "sohotich");
    private static final String PLACES = "/usr/lib/jvm/*25* /opt/*25* /opt/java/*25*";
    private static final String MAC = "/usr/libexec/java_home";
    private static final List<String> TOOLS =
            List.of("bash", "cat", "dirname", "find", "grep", "head", "readlink", "touch");

    @TempDir
    private Path folder;

    private Path jdk;

    private record Said(int code, List<String> out, String err) {}

    @BeforeEach
    void copies() throws IOException {
        String script = Files.readString(LAUNCHER);
        assertThat(script).contains(PLACES, MAC);
        executable(folder.resolve("sohotich"), script.replace(PLACES, "").replace(MAC, folder + "/no-java-home"));
        Files.createDirectories(folder.resolve("platform/target"));
        Files.createFile(folder.resolve("platform/target/platform-1-app.jar"));
        jdk = jdk("jdk", "25.0.1");
        Files.createDirectories(folder.resolve("bin"));
        for (String tool : TOOLS) {
            executable(folder.resolve("bin").resolve(tool), "#!/bin/sh\nexec " + find(tool) + " \"$@\"\n");
        }
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        executable(home.resolve("bin/java"), "#!/usr/bin/env bash\nprintf '%s\\n' \"$@\"\n");
        return home;
    }

    private static Path find(String tool) {
        return Stream.of("/usr/bin", "/bin")
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Said run(Map<String, String> surroundings, String... words) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("bash", folder.resolve("sohotich").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH", folder.resolve("bin").toString(), "HOME", folder.toString(), "LC_ALL", "C.UTF-8"));
        builder.environment().putAll(surroundings);
        int code = builder.start().waitFor();
        return new Said(
                code,
                Files.readAllLines(folder.resolve("out")),
                Files.readString(folder.resolve("err"), StandardCharsets.UTF_8));
    }

    private Said run(String... words) throws Exception {
        return run(Map.of("JAVA_HOME", jdk.toString()), words);
    }

    private String jar() {
        return folder.resolve("platform/target/platform-1-app.jar").toString();
    }

    private static final String LOOK_UP = "-XX:+UseParallelGC -XX:MaxRAM=4g -XX:MaxRAMPercentage=75"
            + " -XX:MaxNewSize=300m -XX:+UseTransparentHugePages -XX:LoopUnrollLimit=8 -XX:-PartialPeelLoop"
            + " -XX:-LoopUnswitching -XX:InlineSmallCode=1200 -XX:MaxInlineLevel=8 -XX:Tier4BackEdgeThreshold=1000000";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            start    | -XX:MaxRAMPercentage=50
            demo     | -XX:MaxRAMPercentage=50
            match    | LOOK-UP
            explain  | LOOK-UP
            link     | LOOK-UP
            check    | -XX:+UseParallelGC -XX:MaxRAMPercentage=50
            convert  | -XX:+UseParallelGC -XX:MaxRAMPercentage=50
            lines    | -XX:+UseParallelGC -XX:MaxRAMPercentage=50
            evaluate | -XX:+UseParallelGC -XX:MaxRAMPercentage=50
            template | -XX:+UseSerialGC -XX:TieredStopAtLevel=1
            help     | -XX:+UseSerialGC -XX:TieredStopAtLevel=1
            """)
    void givesEachCommandItsMemory(String command, String flags) throws Exception {
        List<String> expected =
                new ArrayList<>(List.of(flags.replace("LOOK-UP", LOOK_UP).split(" ")));
        expected.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8", "-jar", jar()));
        expected.addAll(List.of(command, "two words", "--json"));
        Said said = run(command, "two words", "--json");
        assertThat(said.code()).isZero();
        assertThat(said.out()).containsExactlyElementsOf(expected);
        assertThat(said.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"match", "explain", "link", "check", "start"})
    void letsTheUsersOptionsComeLastSoThatTheyWin(String command) throws Exception {
        Said said = run(Map.of("JAVA_HOME", jdk.toString(), "SOHOTICH_OPTS", "-Xmx6g -XX:+UseSerialGC"), command);
        assertThat(said.out())
                .containsSubsequence("-Dfile.encoding=UTF-8", "-Xmx6g", "-XX:+UseSerialGC", "-jar", jar(), command);
    }

    @Test
    void namesTheDriverOfACluster() throws Exception {
        Path driver = folder.resolve("cluster/target/cluster-1.jar");
        Files.createDirectories(driver.resolveSibling("jars"));
        Files.createFile(driver);
        assertThat(run("match", "--cluster", "local[2]").out())
                .containsSubsequence("-Dsohotich.cluster=" + driver, "-jar", jar());
        assertThat(run("match", "--out", "x").out()).noneMatch(word -> word.startsWith("-Dsohotich.cluster"));
    }

    @Test
    void findsAJdkOnThePath() throws Exception {
        Files.createSymbolicLink(folder.resolve("bin/java"), jdk.resolve("bin/java"));
        assertThat(run(Map.of(), "version").out()).contains("version");
        assertThat(run(Map.of("JAVA_HOME", jdk("old", "21.0.2").toString()), "version")
                        .out())
                .contains("version");
    }

    @Test
    void saysInBothLanguagesThatThereIsNoJdk25() throws Exception {
        for (Map<String, String> none : List.of(
                Map.<String, String>of(),
                Map.of("JAVA_HOME", jdk("old", "21.0.2").toString()))) {
            Said said = run(none, "match");
            assertThat(said.code()).isEqualTo(69);
            assertThat(said.out()).isEmpty();
            assertThat(said.err()).contains("Không tìm thấy JDK 25", "No JDK 25 was found");
        }
    }

    @Test
    void saysInBothLanguagesThatMavenIsNeededToBuild() throws Exception {
        Files.delete(Path.of(jar()));
        Said said = run("help");
        assertThat(said.code()).isEqualTo(69);
        assertThat(said.err()).contains("Cần Maven", "Maven is needed");
    }
}
