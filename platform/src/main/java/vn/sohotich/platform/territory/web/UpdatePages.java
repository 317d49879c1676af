package vn.sohotich.platform.territory.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sohotich.platform.identity.CurrentActor;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.RefusedUpload;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Uploads;
import vn.sohotich.platform.shared.Window;
import vn.sohotich.platform.shared.web.Crumb;
import vn.sohotich.platform.territory.update.UnitChange;
import vn.sohotich.platform.territory.update.UnitUpdates;
import vn.sohotich.platform.territory.update.UpdateOutcome;
import vn.sohotich.platform.territory.update.UpdatePreview;
import vn.sohotich.platform.territory.update.UpdateTerms;

/** Sending a list of units, looking at what it would do, and applying it. */
@Controller
@RequestMapping("/units/updates")
@PreAuthorize("@access.may('MANAGE_UNITS')")
class UpdatePages {
    private static final int ROWS = 50;

    private final UnitUpdates updates;
    private final Uploads uploads;
    private final CurrentActor actor;
    private final UnitWords words;
    private final Clock clock;

    UpdatePages(UnitUpdates updates, Uploads uploads, CurrentActor actor, UnitWords words, Clock clock) {
        this.updates = updates;
        this.uploads = uploads;
        this.actor = actor;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("from", LocalDate.now(clock));
        model.addAttribute("crumbs", crumbs());
        return "territory/update";
    }

    @PostMapping
    String send(
            @RequestParam("file") MultipartFile file,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam(defaultValue = "false") boolean complete,
            Model model,
            RedirectAttributes next)
            throws IOException {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            return switch (uploads.receive(content, name)) {
                case RefusedUpload refused -> refused(refused.refusal(), model);
                case UploadedFile stored -> {
                    next.addAttribute("from", from.toString());
                    next.addAttribute("complete", complete);
                    next.addAttribute("name", stored.name());
                    yield "redirect:/units/updates/" + stored.sha256();
                }
            };
        }
    }

    @GetMapping("/{sha256}")
    String preview(
            @PathVariable String sha256,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam(defaultValue = "false") boolean complete,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) UnitChange.@Nullable Kind kind,
            @RequestParam(defaultValue = "0") int offset,
            Model model)
            throws IOException {
        return shown(
                updates.preview(actor.get(), stored(sha256, name), new UpdateTerms(from, complete)),
                new Shown(sha256, from, complete, name, kind, offset),
                model);
    }

    @PostMapping("/{sha256}")
    String apply(
            @PathVariable String sha256,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam(defaultValue = "false") boolean complete,
            @RequestParam(defaultValue = "") String name,
            @RequestParam String digest,
            Model model,
            RedirectAttributes next)
            throws IOException {
        UpdateOutcome outcome =
                updates.apply(actor.get(), stored(sha256, name), new UpdateTerms(from, complete), digest);
        if (outcome instanceof UpdateOutcome.Applied applied) {
            next.addFlashAttribute("applied", applied.preview());
            return "redirect:/units";
        }
        return shown(outcome, new Shown(sha256, from, complete, name, null, 0), model);
    }

    /** What the address of a preview says. */
    record Shown(
            String sha256, LocalDate from, boolean complete, String name, UnitChange.@Nullable Kind kind, int offset) {}

    private String shown(UpdateOutcome outcome, Shown shown, Model model) {
        return switch (outcome) {
            case UpdateOutcome.Refused refused -> refused(refused.refusal(), model);
            case UpdateOutcome.Applied applied -> "redirect:/units";
            case UpdateOutcome.Previewed previewed -> preview(previewed.preview(), shown, model);
        };
    }

    private String preview(UpdatePreview preview, Shown shown, Model model) {
        List<UnitChange> changes = preview.changes().stream()
                .filter(change -> shown.kind() == null || change.kind() == shown.kind())
                .toList();
        int from = Math.clamp(shown.offset(), 0, changes.size());
        model.addAttribute("preview", preview);
        model.addAttribute("shown", shown);
        model.addAttribute(
                "window",
                Window.exact(changes.subList(from, Math.min(changes.size(), from + ROWS)), changes.size(), from, ROWS));
        model.addAttribute("words", words);
        model.addAttribute("kinds", UnitChange.Kind.values());
        model.addAttribute("crumbs", crumbs());
        return "territory/preview";
    }

    private String refused(Refusal refusal, Model model) {
        model.addAttribute("refusal", refusal);
        return form(model);
    }

    private List<Crumb> crumbs() {
        return List.of(Crumb.link(words.in("place.units"), "/units"), Crumb.here(words.in("units.update")));
    }

    private UploadedFile stored(String sha256, String name) throws IOException {
        return uploads.find(sha256, name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
