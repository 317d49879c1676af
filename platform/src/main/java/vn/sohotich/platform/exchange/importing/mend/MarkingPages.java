package vn.sohotich.platform.exchange.importing.mend;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.sohotich.platform.exchange.importing.ImportBatch;
import vn.sohotich.platform.exchange.importing.Imports;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.work.Works;

/** The error workbook on the page of its import: how far it is, asking for it, taking it. */
@Controller
class MarkingPages {
    private final Imports imports;
    private final MarkedWorkbooks marked;
    private final Works works;
    private final Access access;

    MarkingPages(Imports imports, MarkedWorkbooks marked, Works works, Access access) {
        this.imports = imports;
        this.marked = marked;
        this.works = works;
        this.access = access;
    }

    @GetMapping("/imports/{id}/error-workbook")
    String fragment(@PathVariable UUID id, Model model) {
        Actor actor = access.demand(Action.IMPORT);
        ImportBatch batch =
                imports.find(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<MarkedWorkbook> found = marked.find(actor, id);
        model.addAttribute("batch", batch);
        model.addAttribute("marked", found.orElse(null));
        model.addAttribute(
                "work",
                found.map(MarkedWorkbook::workId).flatMap(works::find).orElse(null));
        return "exchange/_mending :: mending";
    }

    @PostMapping("/imports/{id}/error-workbook")
    String ask(@PathVariable UUID id, Locale locale, Model model) {
        Optional<Refusal> refusal = marked.ask(access.demand(Action.IMPORT), id, locale);
        refusal.ifPresent(said -> model.addAttribute("refusal", said));
        return refusal.isPresent() ? "exchange/_mending :: refused" : fragment(id, model);
    }

    @GetMapping({"/imports/{id}/error-workbook/file", "/api/v1/imports/{id}/error-workbook"})
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        MarkedWorkbook ready = marked.takeLogged(access.demand(Action.IMPORT), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ContentDisposition as = ContentDisposition.attachment()
                .filename(String.valueOf(ready.fileName()), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, as.toString())
                .body(new FileSystemResource(java.util.Objects.requireNonNull(ready.file())));
    }
}
