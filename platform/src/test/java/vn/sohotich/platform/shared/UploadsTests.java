package vn.sohotich.platform.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class UploadsTests {
    @TempDir
    Path data;

    private Uploads uploads(long largest) {
        return new Uploads(new StorageSettings(data, DataSize.ofBytes(largest)));
    }

    @Test
    void keepsTheContentUnderItsHash() throws IOException {
        var kept = (UploadedFile) uploads(100).receive(text("abc"), "sổ 01.xlsx");

        assertThat(kept.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(kept.size()).isEqualTo(3);
        assertThat(kept.name()).isEqualTo("sổ 01.xlsx");
        assertThat(kept.path()).hasContent("abc");
        assertThat(uploads(100).find(kept.sha256(), "x.xlsx"))
                .map(UploadedFile::size)
                .hasValue(3L);
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        var first = (UploadedFile) uploads(100).receive(text("abc"), "a");
        var second = (UploadedFile) uploads(100).receive(text("abc"), "b");

        assertThat(second.path()).isEqualTo(first.path());
        assertThat(files()).hasSize(1);
    }

    @Test
    void refusesTooLargeAndEmptyAndLeavesNothing() throws IOException {
        assertThat(uploads(2).receive(text("abc"), "a"))
                .isInstanceOfSatisfying(
                        RefusedUpload.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("upload.too-large"));
        assertThat(uploads(2).receive(text(""), "a"))
                .isInstanceOfSatisfying(
                        RefusedUpload.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("upload.empty"));
        assertThat(files()).isEmpty();
    }

    @Test
    void findsNothingUnderAPathThatIsNoHash() throws IOException {
        assertThat(uploads(2).find("../../etc/passwd", "x")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"../../a.xlsx,a.xlsx", "C:\\Users\\a.xlsx,a.xlsx", "sổ.xlsx,sổ.xlsx", "'a\u0000\n.xls',a.xls"})
    void cutsFoldersAndControlLettersOffTheName(String sent, String kept) {
        assertThat(Uploads.plainName(sent)).isEqualTo(kept);
    }

    private Stream<Path> files() throws IOException {
        return Files.walk(data).filter(Files::isRegularFile);
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
