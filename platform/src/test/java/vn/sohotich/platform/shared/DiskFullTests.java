package vn.sohotich.platform.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class DiskFullTests {
    @Test
    void knowsAFullDiskUnderOtherFaults() {
        IOException full = new IOException("No space left on device");

        assertThat(DiskFull.caused(full)).isTrue();
        assertThat(DiskFull.caused(new UncheckedIOException(full))).isTrue();
        assertThat(DiskFull.caused(new IllegalStateException(new UncheckedIOException(full))))
                .isTrue();
        assertThat(DiskFull.caused(new IOException("Connection reset"))).isFalse();
        assertThat(DiskFull.caused(new IllegalStateException("No space left on device")))
                .isFalse();
    }

    @Test
    void knowsWhatTheMachineItselfSays() {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")));
        try (FileOutputStream full = new FileOutputStream("/dev/full")) {
            full.write(new byte[1 << 16]);
            throw new AssertionError("written to a full disk");
        } catch (IOException said) {
            assertThat(DiskFull.caused(said)).isTrue();
        }
    }
}
