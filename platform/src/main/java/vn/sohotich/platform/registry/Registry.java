package vn.sohotich.platform.registry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.sohotich.platform.record.CivilRecord;

/**
 * The receiving side: keeps one immutable version per record and version and answers with its receipt. Asking again
 * for what is already here answers with the first receipt.
 */
@Component
public class Registry {
    private final RegistryEntries entries;
    private final JsonMapper json;
    private final Clock clock;

    Registry(RegistryEntries entries, JsonMapper json, Clock clock) {
        this.entries = entries;
        this.json = json;
        this.clock = clock;
    }

    /** Receives a record inside the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    Receipt receive(Deposit deposit, UUID transferId, String actor) {
        CivilRecord received = deposit.civilRecord();
        Optional<Receipt> earlier = entries.receipt(received.id(), received.version());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        String content = json.writeValueAsString(deposit.content());
        OffsetDateTime at = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        String number = "BN-%d-%09d".formatted(Year.now(clock).getValue(), entries.nextReceiptNumber());
        entries.add(deposit, content, sha256(content), number, transferId, actor, at);
        return entries.receipt(received.id(), received.version()).orElseThrow();
    }

    /** The receipts of a record, latest version first. */
    public List<Receipt> receiptsOf(UUID recordId) {
        return entries.receiptsOf(recordId);
    }

    private static String sha256(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
