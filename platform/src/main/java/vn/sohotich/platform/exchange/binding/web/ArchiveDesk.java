package vn.sohotich.platform.exchange.binding.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.sohotich.platform.exchange.binding.BindingOutcome;
import vn.sohotich.platform.exchange.binding.ScanBindings;
import vn.sohotich.platform.exchange.sending.Sendings;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.RefusedUpload;
import vn.sohotich.platform.shared.Upload;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Uploads;

/** Takes a sent ZIP to the bindings, for page and REST alike: the file of this request, or one that came in pieces. */
@Component
class ArchiveDesk {
    private final Uploads uploads;
    private final Sendings sendings;
    private final ScanBindings bindings;

    ArchiveDesk(Uploads uploads, Sendings sendings, ScanBindings bindings) {
        this.uploads = uploads;
        this.sendings = sendings;
        this.bindings = bindings;
    }

    BindingOutcome take(
            Actor actor, @Nullable MultipartFile file, @Nullable UUID inPieces, String unit, @Nullable UUID book)
            throws IOException {
        return switch (received(actor, file, inPieces)) {
            case RefusedUpload refused -> new BindingOutcome.Refused(refused.refusal());
            case UploadedFile stored ->
                unit.isBlank()
                        ? new BindingOutcome.Refused(Refusal.of("binding.no-unit"))
                        : bindings.submit(actor, stored, unit, book);
        };
    }

    private Upload received(Actor actor, @Nullable MultipartFile file, @Nullable UUID inPieces) throws IOException {
        if (inPieces != null) {
            return sendings.take(actor, inPieces);
        }
        if (file == null) {
            return new RefusedUpload(Refusal.of("upload.empty"));
        }
        String name = file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            return uploads.receive(content, name == null || name.isBlank() ? "scans.zip" : name);
        }
    }
}
