package vn.sohotich.platform.territory.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohotich.platform.territory.Gazetteer;
import vn.sohotich.platform.territory.Succession;
import vn.sohotich.platform.territory.Unit;
import vn.sohotich.platform.territory.UnitLevel;

class UpdatePlanTests {
    private static final LocalDate BEGIN = LocalDate.of(2025, 7, 1);
    private static final LocalDate CHANGE = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private static final Gazetteer KNOWN = Gazetteer.of(
            List.of(
                    new Unit("97", "Tỉnh Thử", UnitLevel.PROVINCE, null, BEGIN, null),
                    new Unit("97001", "Xã Một", UnitLevel.COMMUNE, "97", BEGIN, null),
                    new Unit("97002", "Xã Hai", UnitLevel.COMMUNE, "97", BEGIN, null),
                    new Unit("97003", "Xã Ba", UnitLevel.COMMUNE, "97", BEGIN, null),
                    new Unit("96", "Tỉnh Khác", UnitLevel.PROVINCE, null, BEGIN, null),
                    new Unit("96001", "Xã Xa", UnitLevel.COMMUNE, "96", BEGIN, null)),
            List.of());

    private static UpdatePreview plan(boolean complete, String... lines) {
        List<ListedUnit> rows = new ArrayList<>();
        Map<Column, Integer> columns = Column.find(cells(lines[0]));
        for (int i = 1; i < lines.length; i++) {
            rows.add(new ListedUnit(i + 1, columns, cells(lines[i])));
        }
        return new UpdatePlan(KNOWN, new UpdateTerms(CHANGE, complete)).of(rows);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(";", -1)).map(String::strip).toList();
    }

    private static List<String> told(UpdatePreview preview) {
        return preview.changes().stream()
                .map(change -> change.kind() + " " + change.unit().code() + " "
                        + change.unit().name())
                .toList();
    }

    @Test
    void saysWhatIsAddedChangedAndLeftAlone() {
        UpdatePreview preview = plan(
                false,
                "Mã; Tên; Cấp; Mã TP",
                "97001; Xã Một; Xã; 97",
                "97002; Phường Hai; Phường; 97",
                "97004; Xã Bốn; Xã; 97");

        assertThat(preview.refused()).isEmpty();
        assertThat(preview.unchanged()).isEqualTo(1);
        assertThat(told(preview)).containsExactly("CHANGED 97002 Phường Hai", "ADDED 97004 Xã Bốn");
        assertThat(preview.changes().getFirst().before())
                .isEqualTo(new Unit("97002", "Xã Hai", UnitLevel.COMMUNE, "97", BEGIN, LAST));
        assertThat(preview.successions()).containsExactly(new Succession("97002", LAST, "97002", CHANGE));
    }

    @Test
    void endsWhatACompleteListOfTheProvinceLeavesOutAndNothingElsewhere() {
        UpdatePreview preview = plan(true, "Mã; Tên; Cấp; Mã TP", "97001; Xã Một; Xã; 97", "97002; Xã Hai; Xã; 97");

        assertThat(told(preview)).containsExactly("ENDED 97003 Xã Ba");
        assertThat(preview.changes().getFirst().unit().validTo()).isEqualTo(LAST);
    }

    @Test
    void endsFormerUnitsAndSaysWhoTookOver() {
        UpdatePreview preview = plan(false, "Mã; Tên; Cấp; Mã TP; Mã cũ", "97002; Xã Hai Ba; Xã; 97; 97002, 97003");

        assertThat(told(preview)).containsExactly("CHANGED 97002 Xã Hai Ba", "ENDED 97003 Xã Ba");
        assertThat(preview.successions())
                .containsExactlyInAnyOrder(
                        new Succession("97002", LAST, "97002", CHANGE), new Succession("97003", LAST, "97002", CHANGE));
    }

    @Test
    void dividesAUnitAmongSeveral() {
        UpdatePreview preview = plan(
                false,
                "Mã; Tên; Cấp; Mã TP; Mã cũ",
                "97005; Xã Ba Đông; Xã; 97; 97003",
                "97006; Xã Ba Tây; Xã; 97; 97003");

        assertThat(told(preview))
                .containsExactlyInAnyOrder("ADDED 97005 Xã Ba Đông", "ADDED 97006 Xã Ba Tây", "ENDED 97003 Xã Ba");
        assertThat(preview.successions()).hasSize(2);
    }

    @Test
    void takesAWholeNewProvinceWithItsCommunesFromOneFile() {
        UpdatePreview preview = plan(
                false,
                "code;name;level;parent;validFrom;validTo",
                "95;Tỉnh Mới;PROVINCE;;2027-02-01;",
                "95001;Xã Mới;COMMUNE;95;01/02/2027;");

        assertThat(preview.refused()).isEmpty();
        assertThat(preview.changes())
                .extracting(change -> change.unit().validFrom())
                .containsOnly(LocalDate.of(2027, 2, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        97004; ; Xã; 97; ; ; ;                        | name
        ; Xã Bốn; Xã; 97; ; ; ;                       | code
        97 004; Xã Bốn; Xã; 97; ; ; ;                 | code
        97004; Xã Bốn; Làng; 97; ; ; ;                | level
        97004; Xã Bốn; Xã; ; ; ; ;                    | parent
        97004; Xã Bốn; Xã; 94; ; ; ;                  | unknown-parent
        97004; Xã Bốn; Xã; 97001; ; ; ;               | parent-level
        97004; Xã Bốn; Xã; 97; 31/02/2027; ; ;        | date
        97004; Xã Bốn; Xã; 97; 2027-02-01; 2027-01-01 | dates
        97; Tỉnh Sớm; Tỉnh; ; 2020-01-01; ; ;         | later
        97004; Xã Bốn; Xã; 97; ; ; 94001              | predecessor
        97003; Xã Lạ; Xã; 97; ; ; 97001               | reused
        """)
    void refusesARowWithItsNumberAndReason(String row, String code) {
        UpdatePreview preview =
                plan(false, "Mã; Tên; Cấp; Mã TP; Hiệu lực từ; Hiệu lực đến; Mã cũ", row.replace("; ;;", ";;"));

        assertThat(preview.refused()).extracting(RefusedRow::code).containsExactly(code);
        assertThat(preview.refused().getFirst().row()).isEqualTo(2);
        assertThat(preview.isApplicable()).isFalse();
    }

    @Test
    void refusesACodeThatStandsTwice() {
        assertThat(plan(false, "Mã; Tên; Cấp; Mã TP", "97004; Xã A; Xã; 97", "97004; Xã B; Xã; 97")
                        .refused())
                .containsExactly(new RefusedRow(3, "twice", "97004"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mã; Tên tiếng Anh", "Họ tên; Năm sinh", "", "Tên; Cấp"})
    void takesNoOtherTableForAListOfUnits(String header) {
        assertThat(Column.find(cells(header))).isEmpty();
    }

    @Test
    void fitsExactlyOnePreviewToADigest() {
        String[] file = {"Mã; Tên; Cấp; Mã TP", "97004; Xã Bốn; Xã; 97"};

        assertThat(plan(false, file).digest()).isEqualTo(plan(false, file).digest());
        assertThat(plan(false, file).digest()).isNotEqualTo(plan(true, file).digest());
    }
}
