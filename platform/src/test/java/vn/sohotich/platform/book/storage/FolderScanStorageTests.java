package vn.sohotich.platform.book.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderScanStorageTests {
    @TempDir
    Path root;

    @Test
    void keepsContentUnderItsHash() throws IOException {
        var stored = storage().put(new ByteArrayInputStream("abc".getBytes()));
        assertThat(stored.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(stored.size()).isEqualTo(3);
        assertThat(root.resolve("ba/78/" + stored.sha256() + ".pdf")).hasContent("abc");
        try (InputStream content = storage().open(stored.sha256())) {
            assertThat(content.readAllBytes()).asString().isEqualTo("abc");
        }
    }

    @Test
    void keepsTheSameContentOnceAndNeverWritesAgain() throws IOException {
        var first = storage().put(new ByteArrayInputStream("abc".getBytes()));
        Path place = storage().file(first.sha256());
        Files.setLastModifiedTime(place, FileTime.from(Instant.EPOCH));
        var second = storage().put(new ByteArrayInputStream("abc".getBytes()));
        assertThat(first.added()).isTrue();
        assertThat(second.added()).isFalse();
        assertThat(Files.getLastModifiedTime(place).toInstant()).isEqualTo(Instant.EPOCH);
        assertNothingLeftOver();
    }

    @Test
    void leavesNothingBehindWhenTheSenderBreaksOff() throws IOException {
        InputStream broken = new InputStream() {
            private int left = 10_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("broken off");
                }
                return 'x';
            }
        };
        assertThatThrownBy(() -> storage().put(broken)).isInstanceOf(UncheckedIOException.class);
        assertNothingLeftOver();
    }

    @Test
    void keepsOneFileWhenManySendTheSame() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> added = Stream.generate(() -> threads.submit(() -> storage()
                            .put(new ByteArrayInputStream(new byte[100_000]))
                            .added()))
                    .limit(16)
                    .toList();
            int news = 0;
            for (Future<Boolean> one : added) {
                news += one.get() ? 1 : 0;
            }
            assertThat(news).isEqualTo(1);
        }
        assertNothingLeftOver();
    }

    @Test
    void noticesChangedContentWhenToldToVerify() throws IOException {
        var stored = storage().put(new ByteArrayInputStream("abc".getBytes()));
        Files.writeString(storage().file(stored.sha256()), "d", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> new FolderScanStorage(root, true).file(stored.sha256()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void acceptsNoPathForAnAddress() {
        assertThatThrownBy(() -> storage().file("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> storage().has("A".repeat(64))).isInstanceOf(IllegalArgumentException.class);
    }

    private FolderScanStorage storage() {
        return new FolderScanStorage(root, false);
    }

    private void assertNothingLeftOver() throws IOException {
        try (Stream<Path> parts = Files.list(root.resolve(".incoming"))) {
            assertThat(parts).isEmpty();
        }
    }
}
