package vn.sohotich.platform.shared.pieces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.RefusedUpload;
import vn.sohotich.platform.shared.StorageSettings;
import vn.sohotich.platform.shared.Upload;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Uploads;

class FilesInPiecesTests {
    private static final int PIECE = 1000;
    private static final Clock NOW = Clock.systemUTC();

    @TempDir
    Path data;

    private final byte[] file = new byte[4 * PIECE + 321];

    FilesInPiecesTests() {
        new Random(7).nextBytes(file);
    }

    @Test
    void putsPiecesTogetherInAnyOrder() throws Exception {
        FilesInPieces files = files(NOW);
        Sending sending = begin(files, "an", "so.zip");
        assertThat(sending.pieces()).isEqualTo(5);

        for (int piece : new int[] {4, 1, 0, 3, 2}) {
            assertThat(put(files, sending, piece)).isEmpty();
        }

        UploadedFile whole = (UploadedFile) files.finish("an", sending.id(), root(), null);
        assertThat(whole.path()).hasBinaryContent(file);
        assertThat(whole.sha256()).isEqualTo(sha256(file));
        assertThat(whole.name()).isEqualTo("so.zip");
        assertThat(files.finish("an", sending.id(), root(), null)).isEqualTo(whole);
        assertThat(files.take("an", sending.id())).contains(whole);
        assertThat(files.unfinished("an")).isEmpty();
    }

    @Test
    void goesOnAfterAKillInTheMiddle() throws Exception {
        Sending sending = begin(files(NOW), "an", "so.zip");
        put(files(NOW), sending, 0);
        put(files(NOW), sending, 2);
        Path ledger = data.resolve("uploads/.pieces/" + sending.id() + "/ledger");
        Files.writeString(ledger, "3 " + sha256(piece(3)).substring(0, 20), StandardOpenOption.APPEND);

        FilesInPieces afterwards = files(NOW);
        Sending same = begin(afterwards, "an", "so.zip");
        assertThat(same.id()).isEqualTo(sending.id());
        assertThat(same.received().stream().map(Optional::isPresent)).containsExactly(true, false, true, false, false);
        assertThat(same.arrived()).isEqualTo(2 * PIECE);
        for (int piece : new int[] {1, 3, 4}) {
            assertThat(put(afterwards, same, piece)).isEmpty();
        }
        assertThat(afterwards.finish("an", same.id(), null, sha256(file))).isInstanceOf(UploadedFile.class);
    }

    @Test
    void finishesOnceMoreAfterAKillBetweenHashAndMove() throws Exception {
        FilesInPieces files = files(NOW);
        Sending sending = complete(files);
        Files.writeString(data.resolve("uploads/.pieces/" + sending.id() + "/whole"), sha256(file));

        UploadedFile whole = (UploadedFile) files(NOW).finish("an", sending.id(), root(), null);

        assertThat(whole.path()).hasBinaryContent(file);
    }

    @Test
    void acknowledgesADoubledPieceAndRefusesAnotherContent() throws Exception {
        FilesInPieces files = files(NOW);
        Sending sending = begin(files, "an", "so.zip");
        put(files, sending, 1);

        assertThat(put(files, sending, 1)).isEmpty();
        byte[] other = piece(1);
        other[5]++;
        assertThat(files.put("an", sending.id(), 1, sha256(other), new ByteArrayInputStream(other)))
                .map(Refusal::code)
                .contains("upload.piece-other");
    }

    @Test
    void refusesPiecesThatAreNotWhatTheyClaim() throws Exception {
        FilesInPieces files = files(NOW);
        Sending sending = begin(files, "an", "so.zip");
        byte[] cut = Arrays.copyOf(piece(0), PIECE - 1);
        byte[] longer = Arrays.copyOf(piece(0), PIECE + 1);

        record Case(int piece, String hash, byte[] content, String code) {}
        for (Case one : List.of(
                new Case(0, sha256(piece(1)), piece(0), "upload.piece-hash"),
                new Case(0, sha256(cut), cut, "upload.piece-hash"),
                new Case(0, sha256(longer), longer, "upload.piece-hash"),
                new Case(0, "", piece(0), "upload.piece-hash"),
                new Case(5, sha256(piece(0)), piece(0), "upload.piece-none"),
                new Case(-1, sha256(piece(0)), piece(0), "upload.piece-none"))) {
            assertThat(files.put("an", sending.id(), one.piece(), one.hash(), new ByteArrayInputStream(one.content())))
                    .map(Refusal::code)
                    .contains(one.code());
        }
        assertThat(files.find("an", sending.id()).orElseThrow().arrived()).isZero();
        assertThat(leftOver()).isEmpty();
    }

    @Test
    void refusesAWholeThatIsIncompleteOrAnother() throws Exception {
        FilesInPieces files = files(NOW);
        Sending sending = begin(files, "an", "so.zip");
        assertThat(code(files.finish("an", sending.id(), root(), null))).isEqualTo("upload.incomplete");

        Sending complete = complete(files);
        assertThat(code(files.finish("an", complete.id(), sha256(file), null))).isEqualTo("upload.whole-hash");
        assertThat(code(files.finish("an", complete.id(), null, root()))).isEqualTo("upload.whole-hash");
        assertThat(code(files.finish("an", complete.id(), null, null))).isEqualTo("upload.whole-hash");
        assertThat(files.take("an", complete.id())).isEmpty();
    }

    @Test
    void asksForAPieceAgainThatTheDiskSpoiled() throws Exception {
        FilesInPieces files = files(NOW);
        Sending sending = complete(files);
        Path content = data.resolve("uploads/.pieces/" + sending.id() + "/content");
        byte[] bytes = Files.readAllBytes(content);
        bytes[PIECE + 3]++;
        Files.write(content, bytes);

        assertThat(code(files.finish("an", sending.id(), root(), null))).isEqualTo("upload.piece-lost");
        assertThat(files.find("an", sending.id()).orElseThrow().received().get(1))
                .isEmpty();
        put(files, sending, 1);
        assertThat(files.finish("an", sending.id(), root(), null)).isInstanceOf(UploadedFile.class);
    }

    @Test
    void showsAFileToItsOwnerOnly() throws Exception {
        FilesInPieces files = files(NOW);
        Sending sending = complete(files);

        assertThat(files.find("binh", sending.id())).isEmpty();
        assertThat(files.unfinished("binh")).isEmpty();
        assertThat(files.drop("binh", sending.id())).isFalse();
        assertThat(code(files.finish("binh", sending.id(), root(), null))).isEqualTo("upload.gone");
        files.finish("an", sending.id(), root(), null);
        assertThat(files.take("binh", sending.id())).isEmpty();
    }

    @Test
    void keepsEverybodyWithinMeasure() throws Exception {
        FilesInPieces files = files(NOW);
        begin(files, "an", "1.zip");
        begin(files, "an", "2.zip");

        assertThat(refusal(files, "an", "3.zip", file.length)).isEqualTo("upload.quota");
        assertThat(refusal(files, "binh", "3.zip", 0)).isEqualTo("upload.empty");
        assertThat(refusal(files, "binh", "3.zip", 1_000_001)).isEqualTo("upload.too-large");
        assertThat(begin(files, "binh", "3.zip")).isNotNull();
    }

    @Test
    void leavesRoomOnTheDisk() throws Exception {
        FilesInPieces full =
                new FilesInPieces(new Uploads(storage()), storage(), settings(DataSize.ofTerabytes(900_000)), NOW);

        assertThat(refusal(full, "an", "so.zip", file.length)).isEqualTo("upload.disk-full");
    }

    @Test
    void forgetsWhatNobodyFinishes() throws Exception {
        Sending sending = begin(files(NOW), "an", "so.zip");
        put(files(NOW), sending, 0);
        Clock later = Clock.offset(NOW, Duration.ofDays(8));

        assertThat(files(later).unfinished("an")).isEmpty();
        assertThat(begin(files(later), "an", "so.zip").id()).isNotEqualTo(sending.id());
        assertThat(data.resolve("uploads/.pieces/" + sending.id())).doesNotExist();
    }

    @Test
    void takesManyPiecesAtOnce() throws Exception {
        FilesInPieces files = files(NOW);
        Sending sending = begin(files, "an", "so.zip");
        List<Callable<Optional<Refusal>>> twice = IntStream.range(0, 10)
                .<Callable<Optional<Refusal>>>mapToObj(i -> () -> put(files, sending, i % 5))
                .toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<Optional<Refusal>> answer : threads.invokeAll(twice)) {
                assertThat(answer.get()).isEmpty();
            }
        }
        assertThat(files.finish("an", sending.id(), root(), sha256(file))).isInstanceOf(UploadedFile.class);
    }

    private Sending complete(FilesInPieces files) throws IOException {
        Sending sending = begin(files, "an", "so.zip");
        for (int piece = 0; piece < sending.pieces(); piece++) {
            put(files, sending, piece);
        }
        return sending;
    }

    private Optional<Refusal> put(FilesInPieces files, Sending sending, int piece) throws IOException {
        return files.put("an", sending.id(), piece, sha256(piece(piece)), new ByteArrayInputStream(piece(piece)));
    }

    private byte[] piece(int piece) {
        return Arrays.copyOfRange(file, piece * PIECE, Math.min(file.length, (piece + 1) * PIECE));
    }

    private String root() {
        byte[] hashes = new byte[5 * 32];
        for (int piece = 0; piece < 5; piece++) {
            System.arraycopy(HexFormat.of().parseHex(sha256(piece(piece))), 0, hashes, piece * 32, 32);
        }
        return sha256(hashes);
    }

    private Sending begin(FilesInPieces files, String owner, String name) throws IOException {
        return ((SendingOutcome.Open) files.begin(new Sending.Origin(owner, "scans", name, file.length, "m")))
                .sending();
    }

    private String refusal(FilesInPieces files, String owner, String name, long size) throws IOException {
        return ((SendingOutcome.Refused) files.begin(new Sending.Origin(owner, "scans", name, size, "m")))
                .refusal()
                .code();
    }

    private static String code(Upload upload) {
        return ((RefusedUpload) upload).refusal().code();
    }

    private Stream<Path> leftOver() throws IOException {
        try (Stream<Path> found = Files.list(data.resolve("uploads/.pieces"))) {
            return found.filter(Files::isRegularFile).toList().stream();
        }
    }

    private FilesInPieces files(Clock clock) {
        return new FilesInPieces(new Uploads(storage()), storage(), settings(DataSize.ofBytes(1)), clock);
    }

    private StorageSettings storage() {
        return new StorageSettings(data, DataSize.ofBytes(1_000_000));
    }

    private static PieceSettings settings(DataSize keptFree) {
        return new PieceSettings(DataSize.ofBytes(PIECE), Duration.ofDays(7), DataSize.ofBytes(10_000), keptFree);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
