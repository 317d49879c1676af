package vn.sohotich.platform.exchange.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
import vn.sohotich.platform.shared.Window;
import vn.sohotich.platform.shared.web.Crumb;
import vn.sohotich.platform.territory.Territory;

/** What is missing in a book, on a screen and as a list, and all its scans as one ZIP. */
@Controller
class BookPages {
    private static final int ROWS = 100;

    private final BookGaps gaps;
    private final BookExport export;
    private final Access access;
    private final Territory territory;
    private final MessageSource messages;

    BookPages(BookGaps gaps, BookExport export, Access access, Territory territory, MessageSource messages) {
        this.gaps = gaps;
        this.export = export;
        this.access = access;
        this.territory = territory;
        this.messages = messages;
    }

    @GetMapping("/books/{id}/gaps")
    String screen(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable GapKind kind,
            @RequestParam(defaultValue = "0") int offset,
            Locale locale,
            Model model) {
        BookCheck check = check(id);
        List<Gap> shown = check.gaps().stream()
                .filter(gap -> kind == null || gap.kind() == kind)
                .toList();
        int from = Math.clamp(offset, 0, shown.size());
        List<Gap> items = shown.subList(from, Math.min(shown.size(), from + ROWS));
        model.addAttribute("check", check);
        model.addAttribute("kinds", GapKind.values());
        model.addAttribute("kind", kind);
        model.addAttribute("window", Window.exact(items, shown.size(), from, ROWS));
        model.addAttribute("unitName", territory.nameOf(check.book().unitCode()));
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.link(messages.getMessage("books.title", null, locale), "/books"),
                        Crumb.link(check.book().kind() + " " + check.book().label(), "/records?book=" + id),
                        Crumb.here(messages.getMessage("gaps.title", null, locale))));
        return "exchange/gaps";
    }

    @GetMapping("/api/v1/books/{id}/gaps")
    ResponseEntity<BookCheck> forPrograms(@PathVariable UUID id) {
        return ResponseEntity.ok(check(id));
    }

    @GetMapping({"/books/{id}/gaps.csv", "/api/v1/books/{id}/gaps.csv"})
    ResponseEntity<byte[]> list(@PathVariable UUID id, Locale locale) {
        BookCheck check = check(id);
        StringBuilder csv = new StringBuilder("\uFEFF").append(messages.getMessage("gaps.csv", null, locale));
        for (Gap gap : check.gaps()) {
            csv.append("\r\n")
                    .append(Csv.cell(messages.getMessage("gaps." + gap.kind().word(), null, locale)))
                    .append(',')
                    .append(Csv.cell(gap.number() + (gap.year() == 0 ? "" : "/" + gap.year())))
                    .append(',')
                    .append(Csv.cell(gap.page()))
                    .append(',')
                    .append(Csv.cell(gap.file()));
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"" + export.name(check.book()) + "-thieu.csv\"")
                .body(csv.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping({"/books/{id}/scans.zip", "/api/v1/books/{id}/scans.zip"})
    void zip(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        Actor actor = access.demand(Action.EXPORT);
        var book = export.openLogged(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + export.name(book) + ".zip\"");
        export.write(book, response.getOutputStream());
    }

    private BookCheck check(UUID id) {
        Actor actor = access.demand(Action.SEE_RECORDS);
        Optional<BookCheck> check = gaps.checkLogged(actor, id);
        return check.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
