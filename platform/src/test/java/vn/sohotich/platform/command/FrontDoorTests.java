package vn.sohotich.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class FrontDoorTests {

    @TempDir
    private Path folder;

    @Test
    void listsEveryCommandInBothLanguages() {
        for (String[] words : new String[][] {{}, {"help"}, {"--help"}, {"help", "--lang", "en"}}) {
            RunCommand run = RunCommand.of((Object[]) words);
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains(HelpCommand.COMMANDS);
        }
        for (String command : HelpCommand.COMMANDS) {
            assertThat(RunCommand.of("help", command).out()).contains("./sohotich " + command);
            assertThat(RunCommand.of("help", command, "--lang=en").out()).contains("./sohotich " + command);
        }
        assertThat(RunCommand.of("check", "--help").out()).contains("./sohotich check");
    }

    @Test
    void answersWhatItDoesNotUnderstand() {
        RunCommand unknown = RunCommand.of("chekc", "a.xlsx");
        assertThat(unknown.code()).isEqualTo(64);
        assertThat(unknown.err()).contains("chekc", "./sohotich help");
        RunCommand missing = RunCommand.of("convert", "a.xlsx", "--lang", "en");
        assertThat(missing.code()).isEqualTo(64);
        assertThat(missing.err()).contains("--out", "./sohotich help convert");
        assertThat(RunCommand.of("check", "--nonsense").code()).isEqualTo(64);
        assertThat(RunCommand.of("help", "nonsense").code()).isEqualTo(64);
    }

    @Test
    void saysItsVersionToPeopleAndMachines() {
        assertThat(RunCommand.of("version").out()).contains("Sổ Hộ Tịch", "Java");
        assertThat(RunCommand.of("version", "--json").json().get("command").asString())
                .isEqualTo("version");
    }

    @Test
    void writesATemplateOnceUnlessForced() {
        Path file = folder.resolve("ks.xlsx");
        assertThat(RunCommand.of("template", "--kind", "ks", "--out", file).code())
                .isZero();
        assertThat(Files.exists(file)).isTrue();
        assertThat(RunCommand.of("check", file).code()).isZero();
        assertThat(RunCommand.of("template", "--kind", "KS", "--out", file).code())
                .isEqualTo(73);
        assertThat(RunCommand.of("template", "--kind", "KS", "--out", file, "--force", "--json")
                        .json()
                        .get("columns")
                        .asInt())
                .isEqualTo(70);
        assertThat(RunCommand.of("template", "--kind", "XX", "--out", folder.resolve("x.xls"))
                        .err())
                .contains("KS", "KH", "KT", "NCN");
        assertThat(RunCommand.of("template", "--kind", "KS", "--out", folder.resolve("x.pdf"))
                        .code())
                .isEqualTo(64);
    }

    @Test
    void writesATemplateOfAnEraALayoutOrForABook() {
        Path old = folder.resolve("cmc.xlsx");
        JsonNode summary = RunCommand.of("template", "CMC", "--version", "1985", "--out", old, "--json")
                .json();
        assertThat(summary.get("version").asString()).isEqualTo("1976");
        assertThat(summary.get("layout").asString()).isEqualTo("158-1976");
        assertThat(summary.get("columns").asInt()).isLessThan(50);
        Path exact = folder.resolve("cmc50.xls");
        assertThat(RunCommand.of("template", "cmc", "--layout", "digitisation", "--out", exact, "--json")
                        .json()
                        .get("columns")
                        .asInt())
                .isEqualTo(50);
        Path chosen = folder.resolve("gh.xls");
        assertThat(RunCommand.of(
                                "template",
                                "GH",
                                "--book",
                                "02/2011",
                                "--office",
                                "UBND xã An Bình",
                                "--rows",
                                20,
                                "--out",
                                chosen,
                                "--json")
                        .json()
                        .get("version")
                        .asString())
                .isEqualTo("2006");
        assertThat(RunCommand.of("check", old).code()).isZero();
        assertThat(RunCommand.of("check", exact).code()).isZero();
        assertThat(RunCommand.of("check", chosen).code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "template | KS",
                "template KS --kind KH | KS",
                "template KS --version xưa | 1976",
                "template KS --layout 160 | c06",
                "template KS --format ods | ods",
                "template KS --rows -1 | 10"
            })
    void saysWhatATemplateCanBe(String words, String hint) {
        RunCommand run = RunCommand.of((Object[]) words.split(" "));
        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains(hint);
    }

    @Test
    void hasEveryTextInBothLanguages() {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        for (String bundle : new String[] {"messages/command", "messages/exchange-workbook"}) {
            ResourceBundle english = ResourceBundle.getBundle(bundle, Locale.ENGLISH, control);
            ResourceBundle vietnamese = ResourceBundle.getBundle(bundle, Locale.of("vi"), control);
            assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
            assertThat(vietnamese.keySet())
                    .filteredOn(key -> key.contains(".mend") || key.startsWith("usage"))
                    .allMatch(key -> !english.getString(key).equals(vietnamese.getString(key)));
        }
    }
}
