package vn.sohotich.platform.record.definition.loading;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sohotich.platform.record.definition.BookTypes;

class DefinitionChecksTests {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "codeList: guardian-relation | codeList: relations | unknown code list relations",
                "type: CODE, codeList: guardian-relation | type: CODE | names no code list",
                "BIRTH: nddNgaySinh | BIRTH: nddNgay | unknown field nddNgay",
                "BIRTH: nddNgaySinh | BIRT: nddNgaySinh | BIRT' is none of",
                "- {name: trangSo, | - {name: so, group: ward, type: TEXT, vi: x, en: x}\\n  - {name: trangSo, | field 'so' stands twice",
                "name: ddoHoTen, group: guardian | name: ddoHoTen, group: nobody | unknown group nobody",
                "- trangSo | - quyenSo | stands twice",
                "- trangSo | - trang | no field for the header 'trang'",
                "- trangSo | - {header: trangSo} | field' is missing",
                "carries: ROW_NUMBER | carries: ROWS | ROWS' is none of",
                "- nddHoTen | - {header: x, carries: KEPT} | lacks the required column nddHoTen",
                "ddoHoTen: [nguoiGiamHo] | gh: [nguoiGiamHo] | unknown field gh",
                "PLACE: [ | PLACES: [ | PLACES' is none of",
                "check: number-year | check: numbers | no check named numbers",
                "fields: [so, ngayDangKy] | fields: [so] | does not take 1 fields",
                "fields: [so, ngayDangKy] | fields: [so, ngay] | unknown field ngay",
                "code: NUMBER_YEAR_DIFFERS | code: NUMBER_BAD | catalogue of findings has no code NUMBER_BAD",
                "office: noiDangKy | office: noi | the key points to the unknown field noi",
                "office: noiDangKy | bureau: noiDangKy | office' is missing",
                "type: PAGE | typ: PAGE | type' is missing",
                "type: PAGE | type: PAGES | PAGES' is none of",
                "max: 1000 | max: many | max' must be a number",
                "dateStyle: DOTS | dateStyle: DASHES | DASHES' is none of",
                "principal: true | principal: false | no person is the principal",
                "kind: DD | kind: DD\\nsort: x | unknown [sort]",
                "kind: DD | kind: DD\\nkind: KS | duplicate key",
                "kind: DD | kind: [ | not readable as YAML",
                "without: [ddoQuanHe] | without: [ddoQuan] | version old points to the unknown field ddoQuan",
                "without: [ddoQuanHe] | without: [so] | version old cannot be without so",
                "without: [ddoQuanHe] | without: [nddHoTen] | version old cannot be without nddHoTen",
                "withoutParts: [PERSONAL_ID] | withoutParts: [NUMBER] | NUMBER' is none of",
                "from: 1987 | from: 1988 | version new does not begin where the one before it ends",
                "until: 1986 | until: 1987 | version new does not begin where the one before it ends",
                "until: 1986, | from: 1900, until: 1986, | version old does not begin where the one before it ends",
                "from: 1987 | from: 1987, until: 2000 | the last version ends",
                "id: \"new\" | id: \"old\" | version 'old' stands twice"
            })
    void saysWhatDoesNotHoldTogether(String part, String instead, String problem) throws IOException {
        String definition = text("DD.yaml", "book-types");
        assertThatThrownBy(() -> read(definition.replace(part, instead.replace("\\n", "\n"))))
                .isInstanceOf(InvalidDefinition.class)
                .hasMessageStartingWith("DD.yaml")
                .hasMessageContaining(problem);
    }

    @Test
    void refusesACodeThatStandsTwice() throws IOException {
        Path lists = Files.createDirectories(directory.resolve("code-lists"));
        Files.writeString(
                lists.resolve("twice.yaml"),
                "id: twice\nname: {vi: a, en: a}\ncodes: [{code: '1', vi: a}, {code: '1', vi: b}]\n");
        assertThatThrownBy(() -> BookTypes.shippedAnd(directory)).hasMessageContaining("code '1' stands twice");
    }

    private void read(String definition) throws IOException {
        Path types = Files.createDirectories(directory.resolve("book-types"));
        Path lists = Files.createDirectories(directory.resolve("code-lists"));
        Files.writeString(types.resolve("DD.yaml"), definition);
        Files.writeString(lists.resolve("guardian-relation.yaml"), text("guardian-relation.yaml", "code-lists"));
        BookTypes.shippedAnd(directory);
    }

    private String text(String name, String folder) throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/further-kind/" + folder + "/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
