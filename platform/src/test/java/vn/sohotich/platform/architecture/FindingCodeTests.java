package vn.sohotich.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sohotich.platform.book.ScanNameReading;
import vn.sohotich.platform.duplicate.DoubtCode;
import vn.sohotich.platform.record.definition.FindingCode;
import vn.sohotich.platform.record.definition.catalogue.FindingCatalogue;
import vn.sohotich.platform.record.definition.catalogue.FindingKind;
import vn.sohotich.platform.record.definition.catalogue.FindingKind.RaisedBy;

/** The catalogue is the only source of codes: what is raised anywhere stands in it, and what stands in it is raised. */
class FindingCodeTests {
    private static final String JAVA = "platform/src/main/java/vn/sohotich/platform";
    private static final String TESTS = "platform/src/test/java/vn/sohotich/platform";

    /** How codes are written where they are raised; a group of the pattern is the code, the prefix completes it. */
    private static final Map<Pattern, String> RAISED = Map.of(
            Pattern.compile("new Finding\\(\\s*\"([^\"]+)\""), "",
            Pattern.compile("RowFinding\\.(?:refused|note)\\(\\s*\"([A-Z_]+[A-Z])\""), "population.",
            Pattern.compile("(?:BrokenFile|Refusal\\.of)\\(\\s*\"(workbook\\.[\\w-]+)\""), "",
            Pattern.compile("\"(archive\\.[a-z-]+)\""), "",
            Pattern.compile("Refusal\\.of\\(\\s*\"(scan\\.(?!unknown)[\\w-]+)\""), "",
            Pattern.compile("refused\\(\"(unit-[a-z]+)\"\\)"), "import.",
            Pattern.compile("BindingList\\.(?:DUPLICATE|ORPHAN|MISSING),\\s*(?:settled \\? )?\"([a-z-]+)\""),
                    "binding.",
            Pattern.compile("'(DUPLICATE_[A-Z]+)', 'ERROR'"), "");

    /**
     * The files that make a finding of a code given as text: of rules, which the catalogue has checked, and of findings
     * that are kept already. Everything else raises a {@link FindingCode}.
     */
    private static final Set<String> FROM_TEXT = Set.of(
            "record/definition/Finding.java",
            "record/definition/check/EntryChecks.java",
            "record/web/EntryForms.java",
            "record/intake/answer/OpenFindings.java",
            "exchange/finding/FileFindings.java",
            "exchange/workbook/marking/MarkWords.java",
            "exchange/workbook/marking/MarkSpool.java");

    private static final Pattern KNOWS_FINDINGS = Pattern.compile(
            "import vn\\.sohotich\\.platform\\.(?:record\\.definition\\.Finding|exchange\\.workbook\\.SheetRemarks|"
                    + "record\\.KeptFinding);|package vn\\.sohotich\\.platform\\.record\\.definition;");
    private static final Pattern CODE_AS_TEXT = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"");
    private static final Pattern MADE_OF_TEXT = Pattern.compile("new Finding\\(");

    @Test
    void raisesNothingThatIsNotInTheCatalogue() {
        assertThat(Sources.javaFiles(JAVA).stream()
                        .flatMap(file -> strangers(Sources.text(file), Sources.relative(file)).stream()))
                .isEmpty();
    }

    @Test
    void catchesACodeThatIsNotInTheCatalogue() {
        assertThat(strangers("new Finding(\"MADE_UP\", severity, null, List.of())", "Bad"))
                .containsExactly("Bad: MADE_UP");
        assertThat(strangers("throw new BrokenFile(\"workbook.made-up\", 1)", "Bad"))
                .containsExactly("Bad: workbook.made-up");
        assertThat(strangers("RowFinding.note(\"MADE_UP\", column)", "Bad")).containsExactly("Bad: population.MADE_UP");
        assertThat(strangers("new Finding(code.name(), severity, null, List.of())", "Good"))
                .isEmpty();
        assertThat(strangers("throw new BrokenFile(\"workbook.html\")", "Good")).isEmpty();
    }

    @Test
    void raisesEveryFindingByItsConstant() {
        assertThat(Sources.javaFiles(JAVA).stream()
                        .flatMap(file -> asText(Sources.text(file), Sources.relative(file)).stream()))
                .isEmpty();
    }

    @Test
    void catchesACodeThatIsWrittenAsText() {
        String imports = "import vn.sohotich.platform.record.definition.Finding;\n";
        assertThat(asText(imports + "static final String LEFT = \"COLUMNS_LEFT\";", "Bad"))
                .containsExactly("Bad: COLUMNS_LEFT");
        assertThat(asText(
                        "import vn.sohotich.platform.exchange.workbook.SheetRemarks;\nsay(\"MADE_UP\", sheet)", "Bad"))
                .containsExactly("Bad: MADE_UP");
        assertThat(asText(imports + "return new Finding(code, severity, null, args);", JAVA + "/Bad.java"))
                .containsExactly(JAVA + "/Bad.java: new Finding");
        assertThat(asText(
                        imports + "return new Finding(code, severity, null, args);",
                        JAVA + "/record/web/EntryForms.java"))
                .isEmpty();
        assertThat(asText(imports + "Finding.of(FindingCode.COLUMNS_LEFT, severity, null)", "Good"))
                .isEmpty();
        assertThat(asText("static final String SOMETHING = \"SOMETHING_ELSE\";", "Good"))
                .isEmpty();
    }

    @Test
    void holdsTheCodesOfEveryEnumThatRaisesThem() {
        assertThat(codes(RaisedBy.DUPLICATES))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(DoubtCode.values()).map(Enum::name).toList());
        assertThat(codes(RaisedBy.SCANS))
                .containsAll(Arrays.stream(ScanNameReading.Reason.values())
                        .map(reason -> "scan-name." + reason.name())
                        .toList());
        List<String> byCode =
                Arrays.stream(FindingCode.values()).map(Enum::name).toList();
        assertThat(codes(RaisedBy.READING)).allMatch(byCode::contains);
        assertThat(codes(RaisedBy.TRANSLATION)).isNotEmpty().allMatch(byCode::contains);
        assertThat(codes(RaisedBy.BOOKS)).allMatch(byCode::contains);
        assertThat(codes(RaisedBy.RULE)).noneMatch(byCode::contains);
    }

    @Test
    void keepsNoCodeThatNothingRaises() {
        String sources = Stream.of(
                        Sources.javaFiles(JAVA).stream(),
                        Sources.javaFiles("linkage/src/main/java").stream(),
                        definitions())
                .flatMap(files -> files)
                .filter(file -> !file.endsWith("catalogue.yaml") && !file.endsWith("FindingCode.java"))
                .map(Sources::text)
                .collect(Collectors.joining("\n"));
        assertThat(FindingCatalogue.shipped().all().stream()
                        .filter(kind -> !isNamed(kind, sources))
                        .map(FindingKind::code))
                .isEmpty();
    }

    @Test
    void hasATestForEveryCode() {
        String tests = Sources.javaFiles(TESTS).stream()
                .filter(file -> !file.endsWith("FindingCodeTests.java"))
                .map(Sources::text)
                .collect(Collectors.joining("\n"));
        assertThat(FindingCatalogue.shipped().all().stream()
                        .filter(kind -> !isNamed(kind, tests))
                        .map(FindingKind::code))
                .isEmpty();
    }

    private static boolean isNamed(FindingKind kind, String text) {
        String code = kind.code();
        boolean prefixed = code.matches("(binding|population|import|scan-name)\\..*");
        String raw = prefixed ? code.substring(code.indexOf('.') + 1) : code;
        String repair = raw.startsWith("ID_") ? raw.substring("ID_".length()) : raw;
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(raw) + "(?![\\w-])")
                        .matcher(text)
                        .find()
                || prefixed
                        && Pattern.compile("IdRepair\\." + repair + "\\b|\\b" + repair + "\\b")
                                .matcher(text)
                                .find();
    }

    private static Stream<Path> definitions() {
        Path resources = Sources.ROOT.resolve("platform/src/main/resources");
        return Stream.of("book-types", "findings")
                .flatMap(folder -> Sources.files(resources.resolve(folder), ".yaml").stream());
    }

    private static List<String> codes(RaisedBy raised) {
        return FindingCatalogue.shipped().all().stream()
                .filter(kind -> kind.raised() == raised)
                .map(FindingKind::code)
                .toList();
    }

    private static List<String> asText(String text, String where) {
        if (!KNOWS_FINDINGS.matcher(text).find()) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        CODE_AS_TEXT.matcher(text).results().forEach(code -> found.add(where + ": " + code.group(1)));
        if (MADE_OF_TEXT.matcher(text).find()
                && FROM_TEXT.stream().noneMatch(file -> where.equals(JAVA + "/" + file))) {
            found.add(where + ": new Finding");
        }
        return found;
    }

    private static List<String> strangers(String text, String where) {
        TreeSet<String> strangers = new TreeSet<>();
        RAISED.forEach((pattern, prefix) -> {
            Matcher found = pattern.matcher(text);
            while (found.find()) {
                String code = prefix + found.group(1);
                if (FindingCatalogue.shipped().find(code).isEmpty()) {
                    strangers.add(where + ": " + code);
                }
            }
        });
        return new ArrayList<>(strangers);
    }
}
