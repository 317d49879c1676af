package vn.sohotich.platform.exchange.binding.web;

import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.sohotich.platform.exchange.binding.BindingLine;
import vn.sohotich.platform.exchange.binding.BindingList;
import vn.sohotich.platform.exchange.binding.BindingOutcome;
import vn.sohotich.platform.exchange.binding.ScanBinding;
import vn.sohotich.platform.exchange.binding.ScanBindings;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.shared.Window;

/** Bindings of page scans for programs. Progress is at {@code /api/v1/works/{workId}}. */
@RestController
@RequestMapping("/api/v1/scan-bindings")
class BindingResource {
    private final ScanBindings bindings;
    private final ArchiveDesk desk;
    private final Access access;

    BindingResource(ScanBindings bindings, ArchiveDesk desk, Access access) {
        this.bindings = bindings;
        this.desk = desk;
        this.access = access;
    }

    @PostMapping
    ResponseEntity<?> send(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable UUID upload,
            @RequestParam String unit,
            @RequestParam(required = false) @Nullable UUID book)
            throws IOException {
        return answer(desk.take(access.demand(Action.BIND_SCANS), file, upload, unit, book));
    }

    @PostMapping("/{id}/again")
    ResponseEntity<?> again(@PathVariable UUID id) {
        return answer(bindings.again(access.demand(Action.BIND_SCANS), id));
    }

    @GetMapping
    Window<ScanBinding> list(
            @RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "50") int size) {
        return bindings.list(access.demand(Action.BIND_SCANS), offset, size);
    }

    @GetMapping("/{id}")
    ResponseEntity<ScanBinding> binding(@PathVariable UUID id) {
        return ResponseEntity.of(bindings.openLogged(access.demand(Action.BIND_SCANS), id));
    }

    @GetMapping("/{id}/lines")
    Window<BindingLine> lines(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "bound") String list,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int size) {
        return bindings.lines(access.demand(Action.BIND_SCANS), id, BindingList.of(list), offset, size);
    }

    private static ResponseEntity<?> answer(BindingOutcome outcome) {
        return switch (outcome) {
            case BindingOutcome.Submitted submitted ->
                ResponseEntity.accepted()
                        .location(URI.create(
                                "/api/v1/scan-bindings/" + submitted.binding().id()))
                        .body(submitted.binding());
            case BindingOutcome.Refused refused ->
                ResponseEntity.unprocessableContent().body(refused.refusal());
        };
    }
}
