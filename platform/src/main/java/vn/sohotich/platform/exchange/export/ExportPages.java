package vn.sohotich.platform.exchange.export;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.file.Path;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;

/** Asking for an export and taking the file. */
@Controller
@RequestMapping("/exports")
class ExportPages {
    private static final String SEARCHED_NAME = "records.name";

    private final Exports exports;
    private final Access access;

    ExportPages(Exports exports, Access access) {
        this.exports = exports;
        this.access = access;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("exports", exports.of(access.demand(Action.EXPORT)));
        return "exchange/exports";
    }

    @PostMapping
    String ask(
            @ModelAttribute ExportWish wish, @RequestParam(defaultValue = "false") boolean named, HttpSession session)
            throws IOException {
        Actor actor = access.demand(Action.EXPORT);
        String name = named ? (String) session.getAttribute(SEARCHED_NAME) : null;
        Export export = exports.start(actor, wish.named(name));
        return export.isFinished() ? "redirect:/exports/" + export.id() + "/file" : "redirect:/exports";
    }

    @GetMapping("/{id}/file")
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        return download(exports, access.demand(Action.EXPORT), id);
    }

    static ResponseEntity<Resource> download(Exports exports, Actor actor, UUID id) {
        Export export = exports.find(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Path file = export.file();
        String name = export.fileName();
        if (file == null || name == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(new FileSystemResource(file));
    }
}
