package vn.sohotich.platform.exchange.binding.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.sohotich.platform.exchange.binding.BindingOutcome;
import vn.sohotich.platform.exchange.binding.ScanBindings;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.RefusedUpload;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Uploads;

/** Takes a sent ZIP from the request to the bindings, for page and REST alike. */
@Component
class ArchiveDesk {
    private final Uploads uploads;
    private final ScanBindings bindings;

    ArchiveDesk(Uploads uploads, ScanBindings bindings) {
        this.uploads = uploads;
        this.bindings = bindings;
    }

    BindingOutcome take(Actor actor, MultipartFile file, String unit, @Nullable UUID book) throws IOException {
        String name = file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            return switch (uploads.receive(content, name == null || name.isBlank() ? "scans.zip" : name)) {
                case RefusedUpload refused -> new BindingOutcome.Refused(refused.refusal());
                case UploadedFile stored ->
                    unit.isBlank()
                            ? new BindingOutcome.Refused(Refusal.of("binding.no-unit"))
                            : bindings.submit(actor, stored, unit, book);
            };
        }
    }
}
