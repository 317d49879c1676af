package vn.sohotich.platform.exchange.sending;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.CurrentActor;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.RefusedUpload;
import vn.sohotich.platform.shared.Upload;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.pieces.FilesInPieces;
import vn.sohotich.platform.shared.pieces.Sending;
import vn.sohotich.platform.shared.pieces.SendingOutcome;

/**
 * Files that accounts send in pieces. Everybody sees their own only, and only while they may do what the file is for.
 * Beginning, finishing and giving up are entries in the trail.
 */
@Component("sendings")
public class Sendings {
    private final FilesInPieces files;
    private final Access access;
    private final CurrentActor current;
    private final AuditTrail trail;
    private final TransactionOperations transaction;

    Sendings(
            FilesInPieces files,
            Access access,
            CurrentActor current,
            AuditTrail trail,
            TransactionOperations transaction) {
        this.files = files;
        this.access = access;
        this.current = current;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** Announces a file; {@code mark} tells the same file again, such as the time it was changed. */
    public SendingOutcome begin(Purpose purpose, String name, long size, String mark) throws IOException {
        Actor actor = access.demand(purpose.action());
        SendingOutcome outcome = files.begin(new Sending.Origin(actor.account(), purpose.word(), name, size, mark));
        if (outcome instanceof SendingOutcome.Open open) {
            note(actor, "upload.begin", open.sending());
        }
        return outcome;
    }

    public Optional<Sending> find(UUID id) throws IOException {
        Optional<Sending> sending = files.find(current.get().account(), id);
        sending.flatMap(one -> Purpose.of(one.origin().purpose()))
                .ifPresent(purpose -> access.demand(purpose.action()));
        return sending;
    }

    public Optional<Refusal> put(UUID id, int piece, String sha256, InputStream content) throws IOException {
        Optional<Sending> sending = find(id);
        return sending.isEmpty()
                ? Optional.of(Refusal.of("upload.gone"))
                : files.put(sending.get().origin().owner(), id, piece, sha256, content);
    }

    public Upload finish(UUID id, @Nullable String root, @Nullable String sha256) throws IOException {
        Optional<Sending> sending = find(id);
        if (sending.isEmpty()) {
            return new RefusedUpload(Refusal.of("upload.gone"));
        }
        Upload upload = files.finish(sending.get().origin().owner(), id, root, sha256);
        if (upload instanceof UploadedFile) {
            note(current.get(), "upload.finish", sending.get());
        }
        return upload;
    }

    public boolean drop(UUID id) throws IOException {
        Optional<Sending> sending = find(id);
        if (sending.isEmpty()) {
            return false;
        }
        note(current.get(), "upload.drop", sending.get());
        return files.drop(sending.get().origin().owner(), id);
    }

    /** What the account at the screen has begun for this purpose and not finished. */
    public List<Sending> unfinished(String purpose) {
        try {
            return files.unfinished(current.get().account()).stream()
                    .filter(sending -> sending.origin().purpose().equals(purpose))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The finished file, for whoever goes on with it; refused when it is not finished or not the actor's. */
    public Upload take(Actor actor, UUID id) throws IOException {
        Optional<UploadedFile> file = files.take(actor.account(), id);
        return file.isPresent() ? file.get() : new RefusedUpload(Refusal.of("upload.gone"));
    }

    private void note(Actor actor, String action, Sending sending) {
        transaction.executeWithoutResult(status -> trail.append(
                actor.account(),
                Act.of(action, "upload", sending.id().toString())
                        .with(Map.of(
                                "for",
                                sending.origin().purpose(),
                                "bytes",
                                Long.toString(sending.origin().size())))));
    }
}
