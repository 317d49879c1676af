package vn.sohotich.platform.exchange.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.Uploads;
import vn.sohotich.platform.shared.web.Crumb;

/** The pages of one record: in their order, one more, one off, the same page for other numbers of the book. */
@Controller
@RequestMapping("/records/{id}/scans")
class RecordScans {
    private final HandBinding binding;
    private final Access access;

    RecordScans(HandBinding binding, Access access) {
        this.binding = binding;
        this.access = access;
    }

    @GetMapping
    String screen(@PathVariable UUID id, Model model) {
        return shown(actor(), id, Optional.empty(), model);
    }

    @PostMapping
    String add(@PathVariable UUID id, @RequestParam("file") MultipartFile file, Model model) throws IOException {
        Actor actor = actor();
        if (file.isEmpty()) {
            return done(actor, id, Optional.of(Refusal.of("upload.empty")), model);
        }
        Path place = Files.createTempFile("sohotich-page", ".page");
        try {
            file.transferTo(place);
            String name = Uploads.plainName(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
            return done(actor, id, binding.addFile(actor, id, place, name), model);
        } finally {
            Files.deleteIfExists(place);
        }
    }

    @PostMapping("/{scan}/also")
    String also(@PathVariable UUID id, @PathVariable UUID scan, @RequestParam String numbers, Model model) {
        Actor actor = actor();
        return done(actor, id, binding.alsoShows(actor, id, scan, numbers), model);
    }

    @PostMapping("/{scan}/raise")
    String raise(@PathVariable UUID id, @PathVariable UUID scan, Model model) {
        Actor actor = actor();
        return done(actor, id, binding.raise(actor, id, scan), model);
    }

    @PostMapping("/{scan}/off")
    String off(@PathVariable UUID id, @PathVariable UUID scan, Model model) {
        Actor actor = actor();
        return done(actor, id, binding.takeOff(actor, id, scan), model);
    }

    private String done(Actor actor, UUID id, Optional<Refusal> refusal, Model model) {
        return refusal.isEmpty() ? "redirect:/records/" + id + "/scans" : shown(actor, id, refusal, model);
    }

    private String shown(Actor actor, UUID id, Optional<Refusal> refusal, Model model) {
        CivilRecord record =
                binding.record(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("record", record);
        model.addAttribute("settled", !record.status().mayBeCorrected());
        refusal.ifPresent(said -> model.addAttribute("refusal", said));
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.link(record.kind() + " " + record.book(), "/records?book=" + record.bookId()),
                        Crumb.link(record.number(), "/records/" + id)));
        return "exchange/record-scans";
    }

    private Actor actor() {
        return access.demand(Action.BIND_SCANS);
    }
}
