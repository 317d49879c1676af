package vn.sohotich.platform.delivery.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sohotich.platform.delivery.DeliveryOutcome;
import vn.sohotich.platform.delivery.declaration.Attachments;
import vn.sohotich.platform.delivery.declaration.Declaration;
import vn.sohotich.platform.delivery.declaration.Source;
import vn.sohotich.platform.delivery.declaration.WrittenBook;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.RefusedUpload;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Uploads;

/** The declared list and the files of a delivery that is being put together. */
@Controller
@RequestMapping("/deliveries/{id}")
class DeclarationPages {
    private final Declaration declaration;
    private final Attachments attachments;
    private final Uploads uploads;
    private final Access access;

    DeclarationPages(Declaration declaration, Attachments attachments, Uploads uploads, Access access) {
        this.declaration = declaration;
        this.attachments = attachments;
        this.uploads = uploads;
        this.access = access;
    }

    @PostMapping("/books")
    String add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String book,
            @RequestParam(defaultValue = "") String records,
            @RequestParam(defaultValue = "") String files,
            RedirectAttributes notes) {
        WrittenBook line = new WrittenBook(0, kind, unit, book, "", records, files);
        return follow(id, declaration.add(access.demand(Action.RECEIVE_DELIVERY), id, line), notes);
    }

    @PostMapping("/books/list")
    String list(@PathVariable UUID id, @RequestParam("file") MultipartFile file, RedirectAttributes notes)
            throws IOException {
        access.demand(Action.RECEIVE_DELIVERY);
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            return switch (uploads.receive(content, name)) {
                case UploadedFile stored ->
                    follow(id, declaration.addList(access.demand(Action.RECEIVE_DELIVERY), id, stored.path()), notes);
                case RefusedUpload refused -> refused(id, List.of(refused.refusal()), notes);
            };
        }
    }

    @PostMapping("/books/{ordinal}/remove")
    String remove(@PathVariable UUID id, @PathVariable int ordinal, RedirectAttributes notes) {
        return follow(id, declaration.remove(access.demand(Action.RECEIVE_DELIVERY), id, ordinal), notes);
    }

    @PostMapping("/files/{source}")
    String attach(
            @PathVariable UUID id,
            @PathVariable Source source,
            @RequestParam(name = "file", defaultValue = "") List<UUID> files,
            RedirectAttributes notes) {
        for (UUID file : files) {
            DeliveryOutcome outcome = attachments.attach(access.demand(Action.RECEIVE_DELIVERY), id, source, file);
            if (outcome instanceof DeliveryOutcome.Refused refused) {
                return refused(id, refused.refusals(), notes);
            }
        }
        return "redirect:/deliveries/" + id;
    }

    @PostMapping("/files/{source}/{file}/remove")
    String detach(
            @PathVariable UUID id, @PathVariable Source source, @PathVariable UUID file, RedirectAttributes notes) {
        return follow(id, attachments.detach(access.demand(Action.RECEIVE_DELIVERY), id, source, file), notes);
    }

    private static String follow(UUID id, DeliveryOutcome outcome, RedirectAttributes notes) {
        return outcome instanceof DeliveryOutcome.Refused refused
                ? refused(id, refused.refusals(), notes)
                : "redirect:/deliveries/" + id;
    }

    private static String refused(UUID id, List<Refusal> refusals, RedirectAttributes notes) {
        notes.addFlashAttribute("refusals", refusals);
        return "redirect:/deliveries/" + id;
    }
}
