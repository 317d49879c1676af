package vn.sohotich.platform.shared.pieces;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.shared.DiskFull;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.RefusedUpload;
import vn.sohotich.platform.shared.StorageSettings;
import vn.sohotich.platform.shared.Upload;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Uploads;

/**
 * Takes files in pieces, in any order and as often as it needs. A file belongs to the account that announced it; nobody
 * else sees it. Refuses a piece whose hash is another, a second piece of other content, a whole that is not what its
 * sender has, files beyond the account's measure or the free disk. Unfinished files expire.
 */
@Component
public class FilesInPieces {
    private static final int LOCKS = 64;

    private final Uploads uploads;
    private final PieceSettings settings;
    private final Path root;
    private final long largest;
    private final Clock clock;
    private final List<ReentrantLock> locks =
            IntStream.range(0, LOCKS).mapToObj(i -> new ReentrantLock()).toList();

    FilesInPieces(Uploads uploads, StorageSettings storage, PieceSettings settings, Clock clock) {
        this.uploads = uploads;
        this.settings = settings;
        this.root = storage.uploads().resolve(".pieces");
        this.largest = storage.largestUpload().toBytes();
        this.clock = clock;
    }

    /** Announces a file; the same file of the same account goes on where it stopped. */
    public synchronized SendingOutcome begin(Sending.Origin wanted) throws IOException {
        String name = Uploads.plainName(wanted.name());
        Sending.Origin origin =
                new Sending.Origin(wanted.owner(), wanted.purpose(), name, wanted.size(), wanted.mark());
        Files.createDirectories(root);
        sweep();
        List<Sending> own = unfinished(origin.owner());
        Optional<Sending> before =
                own.stream().filter(one -> one.origin().equals(origin)).findFirst();
        if (before.isPresent()) {
            return new SendingOutcome.Open(before.get());
        }
        Optional<Refusal> refusal = refusal(origin, own);
        if (refusal.isPresent()) {
            return new SendingOutcome.Refused(refusal.get());
        }
        UUID id = UUID.randomUUID();
        new SendingFolder(root, id).begin(origin, (int) settings.piece().toBytes());
        return new SendingOutcome.Open(find(origin.owner(), id).orElseThrow());
    }

    private Optional<Refusal> refusal(Sending.Origin origin, List<Sending> own) throws IOException {
        if (origin.size() <= 0) {
            return Optional.of(Refusal.of("upload.empty"));
        }
        if (origin.size() > largest) {
            return Optional.of(Refusal.of("upload.too-large", largest >> 20));
        }
        long open = own.stream().mapToLong(one -> one.origin().size()).sum();
        if (open + origin.size() > settings.unfinishedPerAccount().toBytes()) {
            return Optional.of(
                    Refusal.of("upload.quota", settings.unfinishedPerAccount().toMegabytes(), own.size(), open >> 20));
        }
        long free =
                Files.getFileStore(root).getUsableSpace() - settings.keptFree().toBytes();
        long promised = all().stream()
                .mapToLong(one -> one.origin().size() - one.arrived())
                .sum();
        return free - promised < origin.size()
                ? Optional.of(Refusal.of("upload.disk-full", Math.max(0, (free - promised) >> 20)))
                : Optional.empty();
    }

    /** The file under way, when it is this account's. */
    public Optional<Sending> find(String owner, UUID id) throws IOException {
        SendingFolder folder = new SendingFolder(root, id);
        return folder.exists()
                ? Optional.of(folder.read(id, settings.unfinishedKept()))
                        .filter(sending -> sending.origin().owner().equals(owner))
                : Optional.empty();
    }

    /** What this account has begun and not finished, the youngest first. */
    public List<Sending> unfinished(String owner) throws IOException {
        return all().stream()
                .filter(sending -> sending.origin().owner().equals(owner))
                .toList();
    }

    /** Takes a piece; one that is here already is simply acknowledged again. */
    public Optional<Refusal> put(String owner, UUID id, int piece, String sha256, InputStream content)
            throws IOException {
        Optional<Sending> sending = find(owner, id);
        if (sending.isEmpty()) {
            return Optional.of(Refusal.of("upload.gone"));
        }
        if (piece < 0 || piece >= sending.get().pieces()) {
            return Optional.of(
                    Refusal.of("upload.piece-none", piece + 1, sending.get().pieces()));
        }
        Path part = Files.createTempFile(root, "piece-", ".tmp");
        try {
            int length = sending.get().lengthOf(piece);
            PieceHashes.Copied copied = PieceHashes.copy(content, part, length);
            if (copied.size() != length || !copied.sha256().equals(sha256)) {
                return Optional.of(Refusal.of("upload.piece-hash", piece + 1));
            }
            return placed(owner, id, piece, sha256, part);
        } catch (IOException fault) {
            return Optional.of(diskFull(fault));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Optional<Refusal> placed(String owner, UUID id, int piece, String sha256, Path part) throws IOException {
        ReentrantLock lock = lock(id);
        lock.lock();
        try {
            Optional<Sending> now = find(owner, id);
            if (now.isEmpty()) {
                return Optional.of(Refusal.of("upload.gone"));
            }
            Optional<String> present = now.get().received().get(piece);
            if (present.isPresent()) {
                return present.get().equals(sha256)
                        ? Optional.empty()
                        : Optional.of(Refusal.of("upload.piece-other", piece + 1));
            }
            new SendingFolder(root, id)
                    .place(part, piece, (long) piece * now.get().pieceSize(), sha256);
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Reads the whole file again and keeps it when it is what the sender has: {@code rootHash} is the SHA-256 of the
     * pieces' hashes, {@code sha256} that of the whole; one of them is needed. Finishing twice gives the same answer.
     */
    public Upload finish(String owner, UUID id, @Nullable String rootHash, @Nullable String sha256) throws IOException {
        ReentrantLock lock = lock(id);
        lock.lock();
        try {
            Optional<UploadedFile> done = take(owner, id);
            if (done.isPresent()) {
                return done.get();
            }
            Optional<Sending> sending = find(owner, id);
            if (sending.isEmpty()) {
                return new RefusedUpload(Refusal.of("upload.gone"));
            }
            return sending.get().complete()
                    ? checked(sending.get(), rootHash, sha256)
                    : new RefusedUpload(Refusal.of(
                            "upload.incomplete",
                            sending.get().received().stream()
                                    .filter(Optional::isEmpty)
                                    .count()));
        } finally {
            lock.unlock();
        }
    }

    private Upload checked(Sending sending, @Nullable String rootHash, @Nullable String sha256) throws IOException {
        SendingFolder folder = new SendingFolder(root, sending.id());
        PieceHashes hashes = PieceHashes.of(folder.content(), sending.pieceSize());
        Optional<Integer> other = hashes.firstOtherThan(sending.received());
        if (other.isPresent()) {
            folder.lose(other.get());
            return new RefusedUpload(Refusal.of("upload.piece-lost", other.get() + 1));
        }
        boolean declared = rootHash != null || sha256 != null;
        boolean same = (rootHash == null || rootHash.equals(hashes.root()))
                && (sha256 == null || sha256.equals(hashes.whole()));
        if (!declared || !same) {
            return new RefusedUpload(Refusal.of("upload.whole-hash"));
        }
        folder.finish(hashes.whole());
        return uploads.adopt(folder.content(), hashes.whole(), sending.origin().name());
    }

    /** The finished file, when it is this account's and still here. */
    public Optional<UploadedFile> take(String owner, UUID id) throws IOException {
        Optional<Sending> sending = find(owner, id);
        SendingFolder folder = new SendingFolder(root, id);
        Optional<String> whole = sending.isPresent() ? folder.finished() : Optional.empty();
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        String name = sending.get().origin().name();
        Optional<UploadedFile> kept = uploads.find(whole.get(), name);
        return kept.isPresent() || !Files.exists(folder.content())
                ? kept
                : Optional.of(uploads.adopt(folder.content(), whole.get(), name));
    }

    /** Forgets a file under way; false when there is none of this account. */
    public boolean drop(String owner, UUID id) throws IOException {
        ReentrantLock lock = lock(id);
        lock.lock();
        try {
            boolean known = find(owner, id).isPresent();
            if (known) {
                new SendingFolder(root, id).remove();
            }
            return known;
        } finally {
            lock.unlock();
        }
    }

    private void sweep() throws IOException {
        for (UUID id : ids()) {
            SendingFolder folder = new SendingFolder(root, id);
            if (!folder.exists() || expired(folder.read(id, settings.unfinishedKept()))) {
                folder.remove();
            }
        }
    }

    private boolean expired(Sending sending) {
        return sending.expires().isBefore(clock.instant());
    }

    private List<Sending> all() throws IOException {
        List<Sending> all = new ArrayList<>();
        for (UUID id : ids()) {
            SendingFolder folder = new SendingFolder(root, id);
            if (folder.exists() && folder.finished().isEmpty()) {
                Sending sending = folder.read(id, settings.unfinishedKept());
                if (!expired(sending)) {
                    all.add(sending);
                }
            }
        }
        all.sort(Comparator.comparing(Sending::expires).reversed());
        return all;
    }

    private List<UUID> ids() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> UUID.fromString(String.valueOf(folder.getFileName())))
                    .toList();
        }
    }

    private ReentrantLock lock(UUID id) {
        return locks.get(Math.floorMod(id.hashCode(), LOCKS));
    }

    private static Refusal diskFull(IOException fault) throws IOException {
        if (DiskFull.caused(fault)) {
            return Refusal.of("upload.disk-full", 0);
        }
        throw fault;
    }
}
