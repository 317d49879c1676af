package vn.sohotich.platform.exchange.export;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;

/** Exports for machines. */
@RestController
@RequestMapping("/api/v1/exports")
class ExportResource {
    private final Exports exports;
    private final Access access;

    ExportResource(Exports exports, Access access) {
        this.exports = exports;
        this.access = access;
    }

    @GetMapping
    List<Export> list() {
        return exports.of(access.demand(Action.EXPORT));
    }

    @PostMapping
    ResponseEntity<Export> ask(@RequestBody ExportWish wish) throws IOException {
        Export export = exports.start(access.demand(Action.EXPORT), wish);
        return ResponseEntity.status(export.isFinished() ? HttpStatus.CREATED : HttpStatus.ACCEPTED)
                .location(URI.create("/api/v1/exports/" + export.id()))
                .body(export);
    }

    @GetMapping("/{id}")
    Export one(@PathVariable UUID id) {
        return exports.find(access.demand(Action.EXPORT), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/{id}/file")
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        return ExportPages.download(exports, access.demand(Action.EXPORT), id);
    }
}
