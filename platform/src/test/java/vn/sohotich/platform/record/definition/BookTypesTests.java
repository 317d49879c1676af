package vn.sohotich.platform.record.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BookTypesTests {
    private static final BookTypes TYPES = BookTypes.shipped();

    @Test
    void knowsTheKindsInTheOrderOfProcedure1292() {
        assertThat(TYPES.all())
                .extracting(BookType::kind)
                .containsExactly("KS", "KH", "NCN", "KT", "CMC", "HN", "GH", "GSGH", "CDGH", "TDCC", "LH", "NN");
        assertThat(TYPES.all())
                .filteredOn(BookType::provisional)
                .extracting(BookType::kind)
                .containsExactly("NCN", "GH", "GSGH", "CDGH", "TDCC", "LH", "NN");
        assertThat(TYPES.all())
                .filteredOn(BookType::offersKnownPeople)
                .extracting(BookType::kind)
                .containsExactly("CMC", "HN", "GH", "GSGH", "CDGH", "TDCC", "LH", "NN");
    }

    @ParameterizedTest
    @CsvSource({"KS, 60, 3", "KH, 44, 2", "KT, 48, 1", "CMC, 50, 4", "HN, 35, 1"})
    void carriesTheColumnsOfTheDigitisationTemplate(String kind, int official, int personalIds) {
        assertThat(TYPES.get(kind).fields())
                .filteredOn(field -> field.source() == null)
                .hasSize(official);
        assertThat(TYPES.get(kind).fields())
                .filteredOn(field -> field.source() != null)
                .hasSize(personalIds);
    }

    private static final String PERSON =
            "HoTen NgaySinh DanToc QuocTich QuocTichKhac QueQuan LoaiCuTru NoiCuTru LoaiGiayToTuyThan GiayToKhac"
                    + " SoGiayToTuyThan NgayCapGiayToTuyThan NoiCapGiayToTuyThan";
    private static final String ABROAD =
            "soDangKyNuocNgoai ngayDangKyNuocNgoai cqNuocNgoaiDaDangKy qgNuocNgoaiDaDangKy";
    private static final String PAPER =
            "nycLoaiGiayToTuyThan nycGiayToKhac nycSoGiayToTuyThan nycNgayCapGiayToTuyThan nycNoiCapGiayToTuyThan";

    private static List<String> words(String... texts) {
        return List.of(String.join(" ", texts).split(" "));
    }

    private static String of(String prefix) {
        return prefix + PERSON.replace(" ", " " + prefix);
    }

    @Test
    void hasTheFiftyColumnsOfTheRecognitionTemplateAndItsVariantWithTheSexOfBoth() {
        String basic =
                "so quyenSo trangSo quyetDinhSo ngayDangKy loaiDangKy loaiXacNhan noiDangKy nguoiKy chucVuNguoiKy"
                        + " nguoiThucHien ghiChu";
        String declarant = "nycHoTen nycQHNguoiDuocNhan nycQHNguoiNhan " + PAPER;
        BookType recognition = TYPES.get("CMC");

        assertThat(recognition.layout("digitisation").orElseThrow().headers())
                .hasSize(50)
                .isEqualTo(words(basic, of("cm"), of("nc"), declarant, ABROAD));
        assertThat(recognition.layout("digitisation-sex").orElseThrow().headers())
                .isEqualTo(words(
                        basic,
                        of("cm").replace("cmHoTen", "cmHoTen cmGioiTinh"),
                        of("nc").replace("ncHoTen", "ncHoTen ncGioiTinh"),
                        declarant,
                        ABROAD));
    }

    @Test
    void hasTheThirtyFiveColumnsOfTheMaritalStatusTemplate() {
        String person = of("nxn").replace("nxnHoTen", "nxnHoTen nxnGioiTinh").replace(" nxnQueQuan", "");
        assertThat(TYPES.get("HN").layout("digitisation").orElseThrow().headers())
                .hasSize(35)
                .isEqualTo(words(
                        "so quyenSo trangSo ngayDangKy noiCap nguoiKy chucVuNguoiKy nguoiThucHien ghiChu",
                        person,
                        "nxnThoiGianCuTruTai nxnThoiGianCuTruTu nxnThoiGianCuTruDen nxnTinhTrangHonNhan"
                                + " nxnLoaiMucDichSuDung nxnMucDichSuDung nycHoTen nycQuanHe",
                        PAPER));
    }

    static List<BookType> provisional() {
        return TYPES.all().stream().filter(BookType::provisional).toList();
    }

    @ParameterizedTest
    @MethodSource("provisional")
    void namesTheArticleOfEveryFieldThatNoTemplateShows(BookType type) {
        Set<String> shown = TYPES.all().stream()
                .filter(other -> !other.provisional())
                .flatMap(other -> other.fields().stream())
                .map(Field::name)
                .collect(Collectors.toSet());
        assertThat(type.source()).isNotBlank();
        assertThat(type.fields())
                .filteredOn(field -> !shown.contains(field.name()))
                .isNotEmpty()
                .allSatisfy(field -> {
                    assertThat(field.source()).contains("art.");
                    assertThat(field.provisional()).isTrue();
                });
    }

    @ParameterizedTest
    @MethodSource("all")
    void writesEveryFieldInItsTemplate(BookType type) {
        assertThat(type.template().columns())
                .extracting(Column::field)
                .containsAll(type.fields().stream().map(Field::name).toList());
    }

    static List<BookType> all() {
        return TYPES.all();
    }

    @Test
    void givesEveryFieldAndGroupALabelInBothLanguages() {
        List<Label> labels = new ArrayList<>();
        TYPES.all().forEach(type -> {
            type.fields().forEach(field -> labels.add(field.label()));
            type.groups().forEach(group -> labels.add(group.label()));
            type.persons().forEach(person -> labels.add(person.label()));
        });
        assertThat(labels)
                .allSatisfy(label -> assertThat(label.vi() + "|" + label.en())
                        .doesNotStartWith("|")
                        .doesNotEndWith("|"));
        assertThat(TYPES.get("KS").name().in(Locale.ENGLISH)).isEqualTo("Birth");
        assertThat(TYPES.get("KS").name().in(Locale.of("vi"))).isEqualTo("Khai sinh");
    }

    @Test
    void saysWhichPersonsAreLookedUp() {
        assertThat(lookedUp("KS")).containsExactly("child", "mother", "father");
        assertThat(lookedUp("KH")).containsExactly("husband", "wife");
        assertThat(lookedUp("KT")).containsExactly("deceased");
        assertThat(lookedUp("NCN")).containsExactly("adoptee", "adoptive-mother", "adoptive-father");
        assertThat(lookedUp("CMC")).containsExactly("recognising-parent", "recognised-child");
        assertThat(lookedUp("HN")).containsExactly("confirmed-person");
        assertThat(lookedUp("GH")).containsExactly("ward", "guardian", "second-guardian");
        assertThat(lookedUp("GSGH")).containsExactly("ward", "guardian", "supervisor");
        assertThat(lookedUp("CDGH")).containsExactly("ward", "guardian");
        assertThat(lookedUp("TDCC")).containsExactly("changed-person");
        assertThat(lookedUp("LH")).containsExactly("divorced-husband", "divorced-wife");
        assertThat(lookedUp("NN")).containsExactly("registered-person", "related-person");
    }

    private static List<String> lookedUp(String kind) {
        return TYPES.get(kind).persons().stream()
                .filter(PersonInRole::lookedUp)
                .map(PersonInRole::role)
                .toList();
    }
}
