package vn.sohotich.platform.registry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.sohotich.platform.identity.CurrentActor;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.registry.Receipt;
import vn.sohotich.platform.registry.Registry;
import vn.sohotich.platform.registry.TransferProgress;
import vn.sohotich.platform.registry.TransferRequest;
import vn.sohotich.platform.registry.Transfers;

/** Transfer over REST: start it, follow it, fetch the receipts. */
@RestController
@RequestMapping("/api/v1/transfers")
@Tag(name = "transfers")
class TransferResource {
    private final Transfers transfers;
    private final Registry registry;
    private final Records records;
    private final CurrentActor current;

    TransferResource(Transfers transfers, Registry registry, Records records, CurrentActor current) {
        this.transfers = transfers;
        this.registry = registry;
        this.records = records;
        this.current = current;
    }

    /** Which ready records: all of a kind and unit, or the ones named. */
    record Selection(
            @Nullable String kind,
            @Nullable String unit,
            @Nullable List<UUID> ids) {}

    @PostMapping
    @Operation(summary = "Transfer ready records to the registry")
    ResponseEntity<TransferRequest> request(@RequestBody Selection wanted) {
        List<UUID> ids = wanted.ids() == null ? List.of() : wanted.ids();
        TransferRequest answer = transfers.request(
                current.get(),
                RecordQuery.all().ofKind(wanted.kind()).inUnit(wanted.unit()).only(ids));
        HttpStatus status =
                answer instanceof TransferRequest.Accepted ? HttpStatus.ACCEPTED : HttpStatus.UNPROCESSABLE_CONTENT;
        return ResponseEntity.status(status).body(answer);
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far a transfer is")
    TransferProgress transfer(@PathVariable UUID id) {
        return transfers.find(current.get(), id).orElseThrow(TransferResource::missing);
    }

    @GetMapping("/{id}/receipts")
    @Operation(summary = "The receipts of a transfer, in windows")
    List<Receipt> receipts(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int size) {
        TransferProgress seen = transfers.find(current.get(), id).orElseThrow(TransferResource::missing);
        return transfers.receipts(seen.id(), Math.max(0, offset), Math.clamp(size, 1, 500));
    }

    @GetMapping("/of-record/{recordId}")
    @Operation(summary = "The receipts of one record, latest version first")
    List<Receipt> ofRecord(@PathVariable UUID recordId) {
        CivilRecord seen = records.openLogged(current.get(), recordId).orElseThrow(TransferResource::missing);
        return registry.receiptsOf(seen.id());
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
