package vn.sohotich.platform.reconciliation.waterfall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sohotich.linkage.Decision;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.linkage.PairExplanation;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.decision.DecisionRule;
import vn.sohotich.linkage.decision.FieldComparison;
import vn.sohotich.linkage.decision.ScoredCandidate;
import vn.sohotich.linkage.decision.Verdict;

/**
 * The worked arithmetic of the page on how the machine decides, computed by the real engine: a page with other numbers
 * fails. With {@code -Dpage.rewrite=true} the page gets the numbers of the engine as it is now.
 */
class DecisionPageTests {
    private static final WorkedExamples EXAMPLES = new WorkedExamples();
    private static final Path DOCS = Path.of("../docs");

    private Page page = new Page(Locale.of("vi"));

    @ParameterizedTest
    @CsvSource({"vi,may-quyet-dinh-the-nao.md", "en,how-the-machine-decides.md"})
    void showsTheNumbersOfTheEngine(String language, String file) throws IOException {
        page = new Page(Locale.of(language));
        String text = Files.readString(DOCS.resolve(file));
        String right = text;
        right = with(right, "prior", page.prior());
        right = with(right, "consistent", page.example(EXAMPLES.consistent()));
        right = with(right, "ambiguous", page.example(EXAMPLES.ambiguous()));
        right = with(right, "inconsistent", page.example(EXAMPLES.inconsistent()));
        right = with(right, "less-precise", page.example(EXAMPLES.lessPrecise()));
        right = with(right, "not-found", page.brother());
        right = with(right, "rule", page.rule());
        if (Boolean.getBoolean("page.rewrite")) {
            Files.writeString(DOCS.resolve(file), right);
        }
        assertThat(Files.readString(DOCS.resolve(file))).isEqualTo(right);
    }

    @Test
    void tellsOfEveryOutcome() {
        assertThat(EXAMPLES.decide(EXAMPLES.consistent()).outcome()).isEqualTo(Outcome.CONSISTENT);
        assertThat(EXAMPLES.decide(EXAMPLES.ambiguous()).outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(EXAMPLES.decide(EXAMPLES.inconsistent()).differs()).containsExactly("ngaySinh");
        assertThat(EXAMPLES.decide(EXAMPLES.inconsistent()).outcome()).isEqualTo(Outcome.INCONSISTENT);
        assertThat(EXAMPLES.decide(EXAMPLES.lessPrecise()).differs()).containsExactly("ngaySinh~");
        assertThat(EXAMPLES.decide(EXAMPLES.lessPrecise()).outcome()).isEqualTo(Outcome.CONSISTENT);
        assertThat(EXAMPLES.decide(EXAMPLES.notFound()).outcome()).isEqualTo(Outcome.NOT_FOUND);
        assertThat(EXAMPLES.brother().compared()).isTrue();
    }

    @Test
    void addsUpAsPrinted() throws IOException {
        String text = Files.readString(DOCS.resolve("may-quyet-dinh-the-nao.md"));
        Matcher tables = Pattern.compile("(?s)\\| Trước khi so sánh.*?\\| \\*\\*Cộng\\*\\* \\| \\*\\*(\\S+)\\*\\* \\|")
                .matcher(text);
        int checked = 0;
        while (tables.find()) {
            long sum = Pattern.compile("\\| ([+−]?[0-9]+,[0-9]) \\|")
                    .matcher(tables.group())
                    .results()
                    .mapToLong(found -> tenths(found.group(1)))
                    .sum();
            assertThat(sum).isEqualTo(tenths(tables.group(1)));
            checked++;
        }
        assertThat(checked).isEqualTo(6);
    }

    private static long tenths(String shown) {
        return Long.parseLong(shown.replace('−', '-').replace("+", "").replace(",", ""));
    }

    @Test
    void cannotKeepANumberThatIsNotTheEngines() {
        String before = "<!-- begin prior -->\n−1,0\n<!-- end prior -->";
        assertThat(with(before, "prior", page.prior())).isNotEqualTo(before).contains("20.007");
    }

    private static String with(String text, String name, String block) {
        String begin = "<!-- begin " + name + " -->\n";
        String end = "<!-- end " + name + " -->";
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf(end);
        assertThat(from).as(name).isBetween(begin.length(), to);
        return text.substring(0, from) + block + text.substring(to);
    }

    /** The blocks of the page in one language. */
    private static final class Page {
        private final Locale locale;
        private final ResourceBundle texts;
        private final Waterfalls waterfalls = new Waterfalls(InventedPairs.words());
        private final Rivals rivals = new Rivals(InventedPairs.words());

        Page(Locale locale) {
            this.locale = locale;
            this.texts = ResourceBundle.getBundle(
                    "page/decisions",
                    locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        }

        private String say(String key, Object... args) {
            return new java.text.MessageFormat(texts.getString(key), locale).format(args);
        }

        String prior() {
            double share = EXAMPLES.model().registeredShare();
            long people = EXAMPLES.model().statistics().population();
            String points = Points.signed(Math.round(EXAMPLES.model().priorWeight() * 10), locale);
            NumberFormat whole = NumberFormat.getIntegerInstance(locale);
            double odds = share / (1 - share);
            return say(
                            "prior",
                            whole.format(share * 100),
                            whole.format(people),
                            whole.format(Math.round(people / odds)),
                            points)
                    + "\n";
        }

        String rule() {
            DecisionRule rule = DecisionRule.standard();
            return say(
                            "rule",
                            Likelihood.percent(rule.link(), locale),
                            Waterfalls.needed(locale),
                            Likelihood.percent(rule.any(), locale))
                    + "\n";
        }

        String example(SoughtRecord record) {
            Decision decision = EXAMPLES.decide(record);
            var lines = new ArrayList<String>();
            fields(decision.fields(), lines);
            Grounds best = Grounds.of(decision.explanation());
            points(best, decision.probability(), decision.best().name(), lines);
            if (decision.outcome() == Outcome.AMBIGUOUS) {
                ScoredCandidate second = decision.runnersUp().getFirst();
                Grounds grounds = Grounds.of(second.explanation());
                points(grounds, second.probability(), second.person().name(), lines);
                lines.add(String.join(
                        " ", rivals.of(best, grounds, NearSteps.UNKNOWN, locale).sentences()));
                lines.add("");
            }
            lines.add(say("outcome", texts.getString("outcome." + decision.outcome())));
            lines.add("");
            return String.join("\n", lines);
        }

        String brother() {
            PairExplanation pair = EXAMPLES.brother();
            Decision decision = pair.decision();
            var lines = new ArrayList<String>();
            fields(pair.fields(), lines);
            ScoredCandidate brother = pair.candidate();
            points(
                    Grounds.of(brother.explanation()),
                    brother.probability(),
                    brother.person().name(),
                    lines);
            lines.add(say("outcome", texts.getString("outcome." + decision.outcome())));
            lines.add("");
            return String.join("\n", lines);
        }

        private void fields(List<FieldComparison> fields, List<String> lines) {
            lines.add(say("fields.head"));
            lines.add("|---|---|---|---|");
            for (FieldComparison field : fields) {
                if (field.verdict() != Verdict.IGNORED && !field.bookValue().isEmpty()) {
                    lines.add("| %s | %s | %s | %s |"
                            .formatted(
                                    words("lookup.field." + field.field().listName()),
                                    value(field.bookValue()),
                                    value(field.registerValue()),
                                    words("lookup.verdict." + field.verdict())));
                }
            }
            lines.add("");
        }

        private String value(String value) {
            return value.matches("[12]") ? words("lookup.sex." + value) : value;
        }

        private String words(String key) {
            return InventedPairs.words().getMessage(key, null, locale);
        }

        private void points(Grounds grounds, double probability, String name, List<String> lines) {
            Waterfall fall = waterfalls.of(grounds, NearSteps.UNKNOWN, probability, locale);
            lines.add(say("points.head", name));
            lines.add("|---|---:|");
            for (Bar bar : fall.bars()) {
                lines.add("| %s: %s | %s |".formatted(bar.label(), bar.level(), bar.points()));
            }
            lines.add("| **%s** | **%s** |".formatted(words("waterfall.total"), fall.total()));
            lines.add("");
            Object[] sum = {fall.total(), fall.percent(), fall.likelihood()};
            String said = InventedPairs.words().getMessage("waterfall.sum", sum, locale) + ". " + fall.shared();
            lines.add(said.strip());
            lines.add("");
        }
    }
}
