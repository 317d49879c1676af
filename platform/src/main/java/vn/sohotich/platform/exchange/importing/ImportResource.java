package vn.sohotich.platform.exchange.importing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.intake.FindingTally;
import vn.sohotich.platform.record.intake.Intake;
import vn.sohotich.platform.record.intake.PreviewCounts;
import vn.sohotich.platform.record.intake.StagedAction;
import vn.sohotich.platform.record.intake.StagedFilter;
import vn.sohotich.platform.record.intake.StagedRow;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.RefusedUpload;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Uploads;
import vn.sohotich.platform.shared.Window;

/** Imports for machines: send a workbook, see what it would do, have it applied. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportResource {
    private final Imports imports;
    private final Intake intake;
    private final Uploads uploads;
    private final Access access;

    ImportResource(Imports imports, Intake intake, Uploads uploads, Access access) {
        this.imports = imports;
        this.intake = intake;
        this.uploads = uploads;
        this.access = access;
    }

    @GetMapping
    Window<ImportView> list(@RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "50") int size) {
        return imports.list(access.demand(Action.IMPORT), offset, size).map(ImportView::of);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> send(@RequestParam("file") MultipartFile file, @RequestParam(defaultValue = "") String unit)
            throws IOException {
        Actor actor = access.demand(Action.IMPORT);
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            return switch (uploads.receive(content, name)) {
                case UploadedFile stored -> answer(imports.receive(actor, stored, unit.isBlank() ? null : unit));
                case RefusedUpload refused -> ResponseEntity.ok(refused.refusal());
            };
        }
    }

    @GetMapping("/{id}")
    ImportView one(@PathVariable UUID id) {
        return ImportView.of(visible(access.demand(Action.IMPORT), id));
    }

    @GetMapping("/{id}/rows")
    Window<StagedRow> rows(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable StagedAction action,
            @RequestParam(required = false) @Nullable String finding,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int size) {
        Actor actor = access.demand(Action.IMPORT);
        visible(actor, id);
        return intake.rowsLogged(actor, id, new StagedFilter(action, finding, offset, size));
    }

    @GetMapping("/{id}/findings")
    List<FindingTally> findings(@PathVariable UUID id) {
        visible(access.demand(Action.IMPORT), id);
        return intake.tallies(id);
    }

    @PostMapping("/{id}/apply")
    ResponseEntity<Object> apply(@PathVariable UUID id) {
        return answer(imports.apply(access.demand(Action.IMPORT), id));
    }

    @PostMapping("/{id}/again")
    ResponseEntity<Object> again(@PathVariable UUID id) {
        return answer(imports.readAgain(access.demand(Action.IMPORT), id));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Object> cancel(@PathVariable UUID id) {
        return answer(imports.cancel(access.demand(Action.IMPORT), id));
    }

    private ResponseEntity<Object> answer(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Accepted accepted ->
                ResponseEntity.accepted()
                        .location(
                                URI.create("/api/v1/imports/" + accepted.batch().id()))
                        .body(ImportView.of(accepted.batch()));
            case ImportOutcome.KnownFile known -> ResponseEntity.ok(ImportView.known(known.earlier()));
            case ImportOutcome.Declined declined -> ResponseEntity.ok(declined.refusal());
        };
    }

    private ImportBatch visible(Actor actor, UUID id) {
        return imports.find(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** An import as machines see it; {@code known} when the very same file had been sent before. */
    record ImportView(
            UUID id,
            String file,
            long size,
            String sha256,
            String unit,
            @Nullable String kind,
            @Nullable String layout,
            BatchStatus status,
            boolean known,
            @Nullable UUID work,
            @Nullable Refusal refusal,
            PreviewCounts counts,
            List<String> unknownColumns,
            String uploadedBy,
            Instant uploadedAt,
            @Nullable Instant appliedAt) {

        static ImportView of(ImportBatch batch) {
            return view(batch, false);
        }

        static ImportView known(ImportBatch batch) {
            return view(batch, true);
        }

        private static ImportView view(ImportBatch batch, boolean known) {
            return new ImportView(
                    batch.id(),
                    batch.file().name(),
                    batch.file().size(),
                    batch.file().sha256(),
                    batch.unitCode(),
                    batch.kind(),
                    batch.layout(),
                    batch.status(),
                    known,
                    batch.workId(),
                    batch.refusal(),
                    batch.counts(),
                    batch.unknownColumns(),
                    batch.uploadedBy(),
                    batch.uploadedAt(),
                    batch.appliedAt());
        }
    }
}
