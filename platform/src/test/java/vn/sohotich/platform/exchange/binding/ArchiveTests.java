package vn.sohotich.platform.exchange.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohotich.platform.shared.Refusal;

class ArchiveTests {
    private static final byte[] SMALL = {1, 2, 3};

    @TempDir
    Path folder;

    @Test
    void listsFilesWithoutFoldersAndWhatSystemsLeaveBehind() throws IOException {
        byte[] zip = ZipFixtures.zip()
                .with("a.pdf", SMALL)
                .with("quyen 1/", new byte[0])
                .with("quyen 1/b.pdf", SMALL)
                .with("__MACOSX/._a.pdf", SMALL)
                .with("quyen 1/.DS_Store", SMALL)
                .with("Thumbs.db", SMALL)
                .bytes();

        assertThat(files(zip)).extracting(ArchivedFile::path).containsExactly("a.pdf", "quyen 1/b.pdf");
        assertThat(files(zip)).extracting(ArchivedFile::inFolder).containsExactly(false, true);
        assertThat(files(zip)).extracting(ArchivedFile::name).containsExactly("a.pdf", "b.pdf");
    }

    @Test
    void refusesPathsThatLeadOutAndArchivesInside() throws IOException {
        byte[] zip = ZipFixtures.zip()
                .with("../KS.2017.01.05.pdf", SMALL)
                .with("/etc/KS.2017.01.06.pdf", SMALL)
                .with("C:\\KS.2017.01.07.pdf", SMALL)
                .with("a/../../KS.2017.01.08.pdf", SMALL)
                .with("more.zip", SMALL)
                .with("more.RAR", SMALL)
                .bytes();

        assertThat(files(zip))
                .extracting(file -> code(file.refusal()))
                .containsExactly(
                        "archive.path",
                        "archive.path",
                        "archive.path",
                        "archive.path",
                        "archive.nested",
                        "archive.nested");
    }

    @Test
    void refusesTheSecondOfTwoFilesWithOneName() throws IOException {
        byte[] zip = ZipFixtures.renamed(
                ZipFixtures.zip().with("a.pdf", SMALL).with("b.pdf", SMALL).bytes(), "b.pdf", "a.pdf");

        assertThat(files(zip)).extracting(file -> code(file.refusal())).containsExactly("", "archive.name-twice");
    }

    @Test
    void refusesWhatIsNoReadableZip() throws IOException {
        byte[] zip = ZipFixtures.zip().with("a.pdf", new byte[5000]).bytes();

        assertThat(refusal("Rar!\u001a\u0007 and so on".getBytes())).isEqualTo("archive.not-zip");
        assertThat(refusal(new byte[3])).isEqualTo("archive.not-zip");
        assertThat(refusal(ZipFixtures.zip().bytes())).isEqualTo("archive.empty");
        assertThat(refusal(ZipFixtures.locked(zip))).isEqualTo("archive.password");
        assertThat(refusal(Arrays.copyOf(zip, zip.length - 30))).isEqualTo("archive.broken");
        assertThat(refusal(Arrays.copyOf(zip, zip.length / 2))).isEqualTo("archive.broken");
    }

    @Test
    void refusesMoreFilesThanTheLimit() throws IOException {
        ZipFixtures zip = ZipFixtures.zip();
        for (int i = 0; i < 12; i++) {
            zip.with(i + ".pdf", SMALL);
        }
        Path file = Files.write(folder.resolve("many.zip"), zip.bytes());

        assertThat(Archive.open(file, new ArchiveLimits(10, 1 << 20, 1 << 20, 100)))
                .isInstanceOfSatisfying(
                        ArchiveOpening.Unreadable.class,
                        unreadable -> assertThat(unreadable.refusal().code()).isEqualTo("archive.too-many"));
    }

    @Test
    void readsAZip64OfMoreFilesThanAPlainZipCanHold() throws IOException {
        Path file = folder.resolve("zip64.zip");
        try (java.util.zip.ZipOutputStream zip =
                new java.util.zip.ZipOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(file)))) {
            for (int i = 0; i < 65_600; i++) {
                zip.putNextEntry(new java.util.zip.ZipEntry("KS.2017.01." + i + ".pdf"));
                zip.write(SMALL);
            }
        }

        try (Archive archive = ((ArchiveOpening.Opened) Archive.open(file, ArchiveLimits.USUAL)).archive()) {
            List<ArchivedFile> files = archive.files();
            assertThat(files).hasSize(65_600).allMatch(one -> one.refusal() == null);
            assertThat(archive.unpack(files.getLast(), folder.resolve("last.pdf")))
                    .isEmpty();
            assertThat(folder.resolve("last.pdf")).hasBinaryContent(SMALL);
        }
    }

    @Test
    void givesUpAFileThatUnfoldsTooFar() throws IOException {
        byte[] zip = ZipFixtures.zip()
                .with("bomb.pdf", new byte[40 << 20])
                .with("a.pdf", SMALL)
                .bytes();

        assertThat(unpacked(zip, 0, ArchiveLimits.USUAL)).isEqualTo("archive.bomb");
        assertThat(unpacked(zip, 1, ArchiveLimits.USUAL)).isEmpty();
        assertThat(unpacked(zip, 0, new ArchiveLimits(10, 1 << 20, 1L << 30, 100_000)))
                .isEqualTo("archive.entry-too-large");
        assertThat(unpacked(zip, 0, new ArchiveLimits(10, 1L << 30, 1 << 20, 100_000)))
                .isEqualTo("archive.bomb");
    }

    @Test
    void reportsDamageInsideOneFileOnly() throws IOException {
        byte[] noise = new byte[20_000];
        new Random(3).nextBytes(noise);
        byte[] zip = ZipFixtures.zip().with("a.pdf", noise).with("b.pdf", SMALL).bytes();
        Arrays.fill(zip, 2000, 4000, (byte) 0xff);

        assertThat(unpacked(zip, 0, ArchiveLimits.USUAL)).isEqualTo("archive.entry-broken");
        assertThat(unpacked(zip, 1, ArchiveLimits.USUAL)).isEmpty();
    }

    @Test
    void showsNoControlCharacters() throws IOException {
        byte[] zip = ZipFixtures.renamed(
                ZipFixtures.zip().with("KS.2017.01.0X.pdf", SMALL).bytes(), "0X", "0\u0007");

        assertThat(files(zip).getFirst().path()).isEqualTo("KS.2017.01.0\ufffd.pdf");
    }

    private static String code(Refusal refusal) {
        return refusal == null ? "" : refusal.code();
    }

    private String unpacked(byte[] zip, int file, ArchiveLimits limits) throws IOException {
        Path path = Files.write(folder.resolve("x.zip"), zip);
        try (Archive archive = ((ArchiveOpening.Opened) Archive.open(path, limits)).archive()) {
            Optional<Refusal> refusal = archive.unpack(archive.files().get(file), folder.resolve("out.pdf"));
            return refusal.map(Refusal::code).orElse("");
        }
    }

    private List<ArchivedFile> files(byte[] zip) throws IOException {
        Path path = Files.write(folder.resolve("x.zip"), zip);
        try (Archive archive = ((ArchiveOpening.Opened) Archive.open(path, ArchiveLimits.USUAL)).archive()) {
            return archive.files();
        }
    }

    private String refusal(byte[] content) throws IOException {
        Path path = Files.write(folder.resolve("x.zip"), content);
        return ((ArchiveOpening.Unreadable) Archive.open(path, ArchiveLimits.USUAL))
                .refusal()
                .code();
    }
}
