package vn.sohotich.platform.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerMemoryTests {
    @ParameterizedTest
    @CsvSource({
        "0, 256MB",
        "1, 256MB",
        "4, 512MB",
        "8, 1024MB",
        "24, 3072MB",
        "32, 4096MB",
        "256, 4096MB",
    })
    void keepsAnEighthOfTheMachineWithinBounds(long gigabytes, String sharedBuffers) {
        assertThat(new ServerMemory(gigabytes << 30).sharedBuffers()).isEqualTo(sharedBuffers);
    }
}
