package vn.sohotich.platform.exchange.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.work.WorkOutcome;

class BindingRunTests {
    @Test
    void refusesTheRestOfAZipWhenTheServerIsFull() {
        assertThat(BindingRun.fullOr(new UncheckedIOException(new IOException("No space left on device"))))
                .isEqualTo(WorkOutcome.refused(Refusal.of("archive.disk-full")));
    }

    @Test
    void takesNoOtherFaultForAFullServer() {
        UncheckedIOException fault = new UncheckedIOException(new IOException("Connection reset"));
        assertThatThrownBy(() -> BindingRun.fullOr(fault)).isSameAs(fault);
    }
}
