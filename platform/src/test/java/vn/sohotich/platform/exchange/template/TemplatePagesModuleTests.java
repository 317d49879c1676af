package vn.sohotich.platform.exchange.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.sohotich.platform.book.RegisterBooks;
import vn.sohotich.platform.exchange.importing.ImportBatch;
import vn.sohotich.platform.exchange.importing.ImportScene;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.record.AnyEntry;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.RecordRow;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.SignedIn;

/** A template is taken at its book, filled in and sent back: the rows land in that book of that unit. */
@PlatformTest
class TemplatePagesModuleTests {
    @Autowired
    MockMvc mvc;

    @Autowired
    ImportScene scene;

    @Autowired
    RegisterBooks books;

    @Autowired
    Records records;

    @Autowired
    BookTypes types;

    @TempDir
    private Path folder;

    private ImportScene.Commune commune;
    private Actor clerk;

    @BeforeEach
    void office() {
        commune = scene.commune();
        clerk = scene.somebody(Role.JUSTICE_CLERK, commune.code());
    }

    private byte[] taken(UUID book, String format) throws Exception {
        return mvc.perform(get("/books/{id}/template", book)
                        .param("format", format)
                        .with(SignedIn.as(clerk)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", Matchers.endsWith("." + format + "\"")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void comesBackIntoTheBookItWasTakenFor() throws Exception {
        UUID book = books.ensure("CMC", commune.code(), "02", 2012);
        Map<String, String> page = new LinkedHashMap<>(AnyEntry.of(types, types.get("CMC"), 2012, 9));
        page.remove("quyenSo");
        page.remove("noiDangKy");

        ImportBatch applied = scene.applied(clerk, typed(taken(book, "xls"), page));

        assertThat(applied.counts().created()).isEqualTo(1);
        assertThat(applied.counts().rows()).isEqualTo(1);
        List<RecordRow> rows =
                records.searchLogged(clerk, RecordQuery.all().ofBook(book)).items();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.unitCode()).isEqualTo(commune.code());
            assertThat(row.kind()).isEqualTo("CMC");
        });
    }

    private Path typed(byte[] template, Map<String, String> page) throws IOException {
        Path file = folder.resolve("typed.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(template));
                OutputStream out = Files.newOutputStream(file)) {
            HSSFSheet sheet = workbook.getSheetAt(0);
            HSSFRow row = sheet.getRow(1);
            sheet.getRow(0).forEach(header -> {
                String value = page.get(header.getStringCellValue());
                if (value != null) {
                    row.createCell(header.getColumnIndex()).setCellValue(value);
                }
            });
            workbook.write(out);
        }
        return file;
    }

    @Test
    void hasAsManyRowsAsTheBookDeclares() throws Exception {
        UUID book = books.ensure("HN", commune.code(), "01", 2018);
        books.declare(book, null, null, 37, clerk.account());
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(taken(book, "xls")))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(37);
        }
    }

    @Test
    void isNotThereForBooksOfOtherUnitsAndUnknownOnes() throws Exception {
        UUID foreign = books.ensure("KS", scene.commune().code(), "01", 2018);
        for (UUID book : List.of(foreign, UUID.randomUUID())) {
            mvc.perform(get("/books/{id}/template", book).with(SignedIn.as(clerk)))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void standsAtTheBookOnBothItsPages() throws Exception {
        UUID book = books.ensure("GH", commune.code(), "01", 2011);
        String link = "/books/" + book + "/template?format=xlsx";
        for (String page : List.of("/books?unit=" + commune.code(), "/records?book=" + book)) {
            mvc.perform(get(page).with(SignedIn.as(clerk)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(Matchers.containsString(link)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void isTakenByKindAndYear(String format) throws Exception {
        for (BookType type : types.all()) {
            mvc.perform(get("/templates/file")
                            .param("kind", type.kind())
                            .param("year", "1985")
                            .param("format", format)
                            .with(SignedIn.as(clerk)))
                    .andExpect(status().isOk());
        }
    }

    @Test
    void refusesWhatDoesNotExist() throws Exception {
        mvc.perform(get("/templates/file").param("kind", "XX").with(SignedIn.as(clerk)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/templates/file")
                        .param("kind", "KS")
                        .param("year", "19x5")
                        .with(SignedIn.as(clerk)))
                .andExpect(status().isBadRequest());
        mvc.perform(get("/templates/file")
                        .param("kind", "KS")
                        .param("format", "ods")
                        .with(SignedIn.as(clerk)))
                .andExpect(status().isBadRequest());
    }

    @Test
    void listsEveryKind() throws Exception {
        var answer = mvc.perform(get("/templates").with(SignedIn.as(clerk))).andExpect(status().isOk());
        for (BookType type : types.all()) {
            answer.andExpect(content().string(Matchers.containsString("value=\"" + type.kind() + "\"")));
        }
    }
}
