package vn.sohotich.platform.exchange.template;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.definition.BookTypes;

/** Taking template workbooks: from the page of a book with the book filled in, or by kind and opening year. */
@Controller
class TemplatePages {
    private static final List<String> FORMATS = List.of("xls", "xlsx");

    private final BookTemplates templates;
    private final BookTypes types;
    private final Access access;

    TemplatePages(BookTemplates templates, BookTypes types, Access access) {
        this.templates = templates;
        this.types = types;
        this.access = access;
    }

    @GetMapping("/templates")
    String list(Model model) {
        access.demand(Action.SEE_RECORDS);
        model.addAttribute("kinds", types.all());
        return "exchange/templates";
    }

    @GetMapping("/templates/file")
    ResponseEntity<byte[]> ofKind(
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "xls") String format,
            Locale locale)
            throws IOException {
        access.demand(Action.SEE_RECORDS);
        if (!year.matches("([1-9][0-9]{3})?")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return download(templates.ofKind(kind, year.isEmpty() ? 0 : Integer.parseInt(year), xlsx(format), locale));
    }

    @GetMapping("/books/{id}/template")
    ResponseEntity<byte[]> ofBook(
            @PathVariable UUID id, @RequestParam(defaultValue = "xls") String format, Locale locale)
            throws IOException {
        Actor actor = access.demand(Action.SEE_RECORDS);
        return download(templates.ofBook(actor, id, xlsx(format), locale));
    }

    private static boolean xlsx(String format) {
        if (!FORMATS.contains(format)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return format.equals("xlsx");
    }

    private static ResponseEntity<byte[]> download(Optional<BookTemplates.TemplateFile> template) {
        BookTemplates.TemplateFile file = template.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .body(file.content());
    }
}
