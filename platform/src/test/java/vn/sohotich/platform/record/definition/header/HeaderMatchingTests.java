package vn.sohotich.platform.record.definition.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.Column;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.Layout;
import vn.sohotich.platform.record.definition.LayoutMatch;
import vn.sohotich.platform.testing.SharedFixtures;

class HeaderMatchingTests {
    private static final BookTypes TYPES = BookTypes.shipped();

    @Test
    void carriesTheHeaderCellsOfTheTemplateVerbatim() {
        Layout template = TYPES.get("KS").layout("158").orElseThrow();
        assertThat(template.headers())
                .isEqualTo(FixtureSheets.rows("mau-158-khai-sinh.xlsx").getFirst());
        assertThat(template.headers())
                .hasSize(70)
                .contains("so ", "loaiDangKy \ni=[1,2,3,4,5,6]", "chaLoaiGiayToTuyThan\ni=[1,2,3,4,5,6,7,8]");
    }

    @Test
    void carriesTheHeaderCellsOfThePoliceVerbatim() {
        Layout police = TYPES.get("KS").layout("c06").orElseThrow();
        assertThat(police.headers())
                .isEqualTo(FixtureSheets.rows("c06-khai-sinh.xlsx").getFirst());
        assertThat(police.headers()).hasSize(61).contains("NKSMATTICHGHICHUTUYENBO");
    }

    @ParameterizedTest
    @CsvSource({"KS, 158", "KS, c06", "KS, plain", "KH, 158", "KH, plain", "KT, 158", "KT, plain", "NCN, 158"})
    void recognisesEveryLayoutByItsHeader(String kind, String layout) {
        LayoutMatch match = match(TYPES.get(kind).layout(layout).orElseThrow().headers());
        assertThat(match.type().kind()).isEqualTo(kind);
        assertThat(match.layout().id()).isEqualTo(layout);
        assertThat(match.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"KH", "KT"})
    void recognisesTheTemplateWithoutItsInferredColumns(String kind) {
        List<String> headers =
                new ArrayList<>(TYPES.get(kind).layout("158").orElseThrow().headers());
        headers.removeIf(header -> header.endsWith("SoDinhDanh"));
        LayoutMatch match = match(headers);
        assertThat(match.type().kind()).isEqualTo(kind);
        assertThat(match.layout().id()).isEqualTo("158");
        assertThat(match.findings()).isEmpty();
    }

    @Test
    void recognisesThePlainColumnsOfTheMarriageFixture() throws IOException {
        String header = Files.readAllLines(SharedFixtures.file("linkage-dev/marriages.csv"))
                .getFirst();
        LayoutMatch match = match(List.of(header.split(",")));
        assertThat(match.type().kind()).isEqualTo("KH");
        assertThat(match.layout().id()).isEqualTo(Layout.PLAIN);
        assertThat(match.refused()).isFalse();
    }

    @Test
    void takesThePopulationExtractForNoBook() throws IOException {
        String header = Files.readAllLines(SharedFixtures.file("linkage-dev/population.csv"))
                .getFirst();
        assertThat(TYPES.match(List.of(header.split(",")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SO | so",
                "' loaiDangKy \r\ni=[1,2] ' | loaiDangKy",
                "noiDangKy UBND ... | noiDangKy",
                "noiDangKyUBND | noiDangKy",
                "meSoDinhDanh | meSoDinhDanhCaNhan",
                "NKSMATTICHGHICHUTUYENBO | nksMatTichNgayGhiChuTuyenBo",
                "NKSMATTICHGHICHUHUYTUYENBO | nksMatTichNgayGhiChuHuyTuyenBo",
                "NKSHANCHENANGLUCHANHVICANCUHUYTUYENBO | nksHanCheNangLucHanhViNgayCanCuHuyTuyenBo"
            })
    void understandsTheQuirksOfHeaders(String header, String field) {
        Column column =
                TYPES.match(List.of(header), "KS").orElseThrow().columns().getFirst();
        assertThat(column.field()).isEqualTo(field);
        assertThat(column.carries()).isEqualTo(Column.Carries.VALUE);
    }

    @Test
    void refusesAHeaderWithoutARequiredColumn() {
        List<String> headers = withChange("nksHoTen ", null);
        LayoutMatch match = match(headers);
        assertThat(match.refused()).isTrue();
        assertThat(match.findings())
                .extracting(Finding::code, Finding::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("COLUMN_MISSING", "nksHoTen"));
    }

    @Test
    void refusesAColumnThatStandsTwiceUnderTwoNames() {
        assertThat(match(withChange("nguoiKy", "NGAYDANGKY")).findings())
                .extracting(Finding::code)
                .containsExactly("COLUMN_REPEATED");
    }

    @Test
    void takesARowInSpiteOfAnUnknownColumn() {
        LayoutMatch match = match(withChange("nguoiKy", "Ý kiến"));
        assertThat(match.refused()).isFalse();
        assertThat(match.findings()).extracting(Finding::code).containsExactly("COLUMN_UNKNOWN");
        assertThat(match.findings().getFirst().args()).containsExactly("Ý kiến");
    }

    private static List<String> withChange(String header, @org.jspecify.annotations.Nullable String instead) {
        List<String> headers =
                new ArrayList<>(TYPES.get("KS").layout("158").orElseThrow().headers());
        int position = headers.indexOf(header);
        if (instead == null) {
            headers.remove(position);
        } else {
            headers.set(position, instead);
        }
        return headers;
    }

    private static LayoutMatch match(List<String> headers) {
        return TYPES.match(headers).orElseThrow();
    }
}
