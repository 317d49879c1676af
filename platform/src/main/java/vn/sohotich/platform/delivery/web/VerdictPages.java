package vn.sohotich.platform.delivery.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sohotich.platform.delivery.DeliveryOutcome;
import vn.sohotich.platform.delivery.inspection.Drawing;
import vn.sohotich.platform.delivery.result.Conclusion;
import vn.sohotich.platform.delivery.result.Papers;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;

/** Drawing the sample, the verdicts, and the papers that go out. */
@Controller
@RequestMapping("/deliveries/{id}")
class VerdictPages {
    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Drawing drawing;
    private final Conclusion conclusion;
    private final Papers papers;
    private final Access access;

    VerdictPages(Drawing drawing, Conclusion conclusion, Papers papers, Access access) {
        this.drawing = drawing;
        this.conclusion = conclusion;
        this.papers = papers;
        this.access = access;
    }

    @PostMapping("/draw")
    String draw(@PathVariable UUID id, RedirectAttributes notes) {
        return follow(id, drawing.draw(access.demand(Action.RECEIVE_DELIVERY), id), notes);
    }

    @PostMapping("/conclude")
    String conclude(@PathVariable UUID id, RedirectAttributes notes) {
        return follow(id, conclusion.conclude(access.demand(Action.RECEIVE_DELIVERY), id), notes);
    }

    @PostMapping("/lots/{lot}/whole")
    String whole(@PathVariable UUID id, @PathVariable int lot, RedirectAttributes notes) {
        return follow(id, conclusion.inspectWhole(access.demand(Action.RECEIVE_DELIVERY), id, lot), notes);
    }

    @PostMapping("/lots/{lot}/return")
    String giveBack(@PathVariable UUID id, @PathVariable int lot, RedirectAttributes notes) {
        return follow(id, conclusion.giveBack(access.demand(Action.RECEIVE_DELIVERY), id, lot), notes);
    }

    @GetMapping("/minutes.docx")
    ResponseEntity<Resource> minutes(@PathVariable UUID id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean written = papers.minutes(access.demand(Action.INSPECT_DELIVERY), id, out);
        return written
                ? file(out, "bien-ban-nghiem-thu.docx", DOCX)
                : ResponseEntity.notFound().build();
    }

    @GetMapping("/errors.xlsx")
    ResponseEntity<Resource> errors(@PathVariable UUID id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean written = papers.errors(access.demand(Action.RECEIVE_DELIVERY), id, out);
        return written
                ? file(out, "loi-dot-giao-nop.xlsx", XLSX)
                : ResponseEntity.notFound().build();
    }

    private static ResponseEntity<Resource> file(ByteArrayOutputStream content, String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(new ByteArrayResource(content.toByteArray()));
    }

    private static String follow(UUID id, DeliveryOutcome outcome, RedirectAttributes notes) {
        if (outcome instanceof DeliveryOutcome.Refused refused) {
            notes.addFlashAttribute("refusals", refused.refusals());
        }
        return "redirect:/deliveries/" + id;
    }
}
