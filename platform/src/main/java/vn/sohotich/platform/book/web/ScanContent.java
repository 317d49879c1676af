package vn.sohotich.platform.book.web;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import vn.sohotich.platform.book.PageImage;
import vn.sohotich.platform.book.PageImages;
import vn.sohotich.platform.book.Scan;
import vn.sohotich.platform.book.Scans;
import vn.sohotich.platform.book.intake.ScanOriginal;
import vn.sohotich.platform.book.intake.ScanOriginals;
import vn.sohotich.platform.book.storage.ScanStorage;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;

/** The pages of a scan as pictures, and the scan itself as it was sent. Every look is an entry in the trail. */
@Controller
class ScanContent {
    private static final CacheControl OWN_BROWSER =
            CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate();

    private final Access access;
    private final Scans scans;
    private final PageImages images;
    private final ScanStorage storage;
    private final ScanOriginals originals;

    ScanContent(Access access, Scans scans, PageImages images, ScanStorage storage, ScanOriginals originals) {
        this.originals = originals;
        this.access = access;
        this.scans = scans;
        this.images = images;
        this.storage = storage;
    }

    @GetMapping({"/scans/{id}/pages/{page}.jpg", "/api/v1/scans/{id}/pages/{page}.jpg"})
    ResponseEntity<?> page(
            @PathVariable UUID id,
            @PathVariable int page,
            @RequestParam(defaultValue = "1400") int width,
            @RequestParam(defaultValue = "0") int rotate,
            WebRequest request) {
        Optional<Scan> scan = opened(id);
        if (scan.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        if (request.checkNotModified(images.tag(scan.get(), page, width, rotate))) {
            return ResponseEntity.status(304).cacheControl(OWN_BROWSER).build();
        }
        return switch (images.render(scan.get(), page, width, rotate)) {
            case PageImage.Refused refused ->
                ResponseEntity.unprocessableContent().body(refused.refusal());
            case PageImage.Drawn drawn -> {
                images.prefetch(scan.get(), page, width, rotate);
                yield ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(OWN_BROWSER)
                        .eTag(drawn.tag())
                        .body(drawn.jpeg());
            }
        };
    }

    @GetMapping({"/scans/{id}.pdf", "/api/v1/scans/{id}.pdf"})
    ResponseEntity<?> original(@PathVariable UUID id) {
        return opened(id)
                .<ResponseEntity<?>>map(scan -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .cacheControl(OWN_BROWSER)
                        .header("Content-Disposition", "inline; filename=\"" + id + ".pdf\"")
                        .header("Content-Security-Policy", "sandbox")
                        .header("X-Content-Type-Options", "nosniff")
                        .body(new FileSystemResource(storage.file(scan.sha256()))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** The picture that the scan was made of, byte by byte as it was received. */
    @GetMapping({"/scans/{id}/original", "/api/v1/scans/{id}/original"})
    ResponseEntity<?> asReceived(@PathVariable UUID id) {
        return opened(id)
                .flatMap(scan -> scans.original(scan.id()))
                .<ResponseEntity<?>>map(original -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(original.mediaType()))
                        .cacheControl(OWN_BROWSER)
                        .header("Content-Disposition", "attachment; filename=\"" + id + ending(original) + "\"")
                        .header("Content-Security-Policy", "sandbox")
                        .header("X-Content-Type-Options", "nosniff")
                        .body(new FileSystemResource(originals.storage().file(original.sha256()))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static String ending(ScanOriginal original) {
        return original.mediaType().replace("image/", ".");
    }

    private Optional<Scan> opened(UUID id) {
        Actor actor = access.demand(Action.SEE_RECORDS);
        return scans.openLogged(id, access.unitsFor(actor, Action.SEE_RECORDS), actor.account());
    }
}
