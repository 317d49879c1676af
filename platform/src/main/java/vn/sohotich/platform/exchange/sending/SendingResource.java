package vn.sohotich.platform.exchange.sending;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.RefusedUpload;
import vn.sohotich.platform.shared.Upload;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.pieces.Sending;
import vn.sohotich.platform.shared.pieces.SendingOutcome;

/**
 * Files in pieces over HTTP: announce, put each piece with its {@code Content-Digest} (RFC 9530), finish with the hash of
 * the whole, and then name the upload's id where a file would be sent.
 */
@RestController
@RequestMapping({"/uploads", "/api/v1/uploads"})
class SendingResource {
    private static final Pattern DIGEST = Pattern.compile("sha-256=:([A-Za-z0-9+/]{43}=):");

    private final Sendings sendings;
    private final MessageSource messages;

    SendingResource(Sendings sendings, MessageSource messages) {
        this.sendings = sendings;
        this.messages = messages;
    }

    @PostMapping
    ResponseEntity<?> begin(
            @RequestParam("for") String purpose,
            @RequestParam String name,
            @RequestParam long size,
            @RequestParam(defaultValue = "") String mark,
            Locale locale)
            throws IOException {
        Optional<Purpose> known = Purpose.of(purpose);
        if (known.isEmpty()) {
            return refused(Refusal.of("upload.purpose"), locale);
        }
        return switch (sendings.begin(known.get(), name, size, mark)) {
            case SendingOutcome.Refused refused -> refused(refused.refusal(), locale);
            case SendingOutcome.Open open ->
                ResponseEntity.created(
                                URI.create("/api/v1/uploads/" + open.sending().id()))
                        .body(View.of(open.sending()));
        };
    }

    @GetMapping("/{id}")
    ResponseEntity<View> state(@PathVariable UUID id) throws IOException {
        return ResponseEntity.of(sendings.find(id).map(View::of));
    }

    @PutMapping("/{id}/pieces/{piece}")
    ResponseEntity<?> put(
            @PathVariable UUID id,
            @PathVariable int piece,
            @RequestHeader("Content-Digest") String digest,
            HttpServletRequest request,
            Locale locale)
            throws IOException {
        Matcher read = DIGEST.matcher(digest);
        if (!read.matches()) {
            return refused(Refusal.of("upload.piece-hash", piece + 1), locale);
        }
        String sha256 = HexFormat.of().formatHex(Base64.getDecoder().decode(read.group(1)));
        try (InputStream content = request.getInputStream()) {
            Optional<Refusal> refusal = sendings.put(id, piece, sha256, content);
            return refusal.isPresent()
                    ? refused(refusal.get(), locale)
                    : ResponseEntity.noContent().build();
        }
    }

    @PostMapping("/{id}/finish")
    ResponseEntity<?> finish(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String root,
            @RequestParam(required = false) @Nullable String sha256,
            Locale locale)
            throws IOException {
        Upload upload = sendings.finish(id, root, sha256);
        return switch (upload) {
            case RefusedUpload refused -> refused(refused.refusal(), locale);
            case UploadedFile file -> ResponseEntity.ok(new Finished(id, file.name(), file.size(), file.sha256()));
        };
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> drop(@PathVariable UUID id) throws IOException {
        return sendings.drop(id)
                ? ResponseEntity.noContent().build()
                : ResponseEntity.notFound().build();
    }

    private ResponseEntity<Said> refused(Refusal refusal, Locale locale) {
        Object[] args = refusal.args().toArray();
        return ResponseEntity.unprocessableContent()
                .body(new Said(
                        refusal.code(),
                        refusal.args(),
                        messages.getMessage(refusal.key(), args, locale),
                        messages.getMessage(refusal.mendKey(), args, locale)));
    }

    /** A refusal with its words, as the page shows it. */
    record Said(String code, List<String> args, String says, String mend) {}

    /** A finished file. */
    record Finished(UUID id, String name, long size, String sha256) {}

    /** A file under way: {@code received} holds the hash of each piece that is here, or null. */
    record View(UUID id, String name, long size, int pieceSize, List<@Nullable String> received, String expires) {
        static View of(Sending sending) {
            return new View(
                    sending.id(),
                    sending.origin().name(),
                    sending.origin().size(),
                    sending.pieceSize(),
                    sending.received().stream()
                            .<@Nullable String>map(hash -> hash.orElse(null))
                            .toList(),
                    sending.expires().toString());
        }
    }
}
