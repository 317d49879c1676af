package vn.sohotich.platform.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.shared.Upload;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Uploads;
import vn.sohotich.platform.work.WorkState;
import vn.sohotich.platform.work.Works;

/** Sends files in and waits for long work, as a patient person would. */
@Component
class DemoWorks {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long LOOK_EVERY = 40;
    private final Works works;
    private final Uploads uploads;

    DemoWorks(Works works, Uploads uploads) {
        this.works = works;
        this.uploads = uploads;
    }

    UploadedFile upload(byte[] content, String name) {
        try {
            Upload received = uploads.receive(new ByteArrayInputStream(content), name);
            if (received instanceof UploadedFile file) {
                return file;
            }
            throw new IllegalStateException("The demonstration file " + name + " was refused");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the work is over. */
    void await(UUID work) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            if (works.find(work).map(WorkState::isOver).orElse(false)) {
                return;
            }
            pause();
        }
        throw new IllegalStateException("Work " + work + " did not end in time");
    }

    void pause() {
        try {
            Thread.sleep(LOOK_EVERY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while loading the demonstration", e);
        }
    }
}
