package vn.sohotich.platform.exchange.importing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.sohotich.platform.record.intake.FindingTally;
import vn.sohotich.platform.record.intake.Intake;
import vn.sohotich.platform.record.intake.StagedAction;
import vn.sohotich.platform.record.intake.StagedFilter;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.RefusedUpload;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Uploads;
import vn.sohotich.platform.shared.web.Crumb;
import vn.sohotich.platform.work.Works;

/** Sending workbooks, looking at what they would do, and deciding. */
@Controller
@RequestMapping("/imports")
class ImportPages {
    private static final int ROWS = 50;

    private final Imports imports;
    private final Intake intake;
    private final Uploads uploads;
    private final Works works;
    private final Access access;
    private final ImportUnits units;
    private final FieldLabels labels;

    ImportPages(
            Imports imports,
            Intake intake,
            Uploads uploads,
            Works works,
            Access access,
            ImportUnits units,
            FieldLabels labels) {
        this.imports = imports;
        this.intake = intake;
        this.uploads = uploads;
        this.works = works;
        this.access = access;
        this.units = units;
        this.labels = labels;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int offset, Model model) {
        Actor actor = access.demand(Action.IMPORT);
        model.addAttribute("window", imports.list(actor, offset, ROWS));
        model.addAttribute("units", units.choices(actor));
        return "exchange/imports";
    }

    @PostMapping
    String send(@RequestParam("file") MultipartFile file, @RequestParam(defaultValue = "") String unit, Model model)
            throws IOException {
        Actor actor = access.demand(Action.IMPORT);
        if (file.isEmpty()) {
            return refused(Refusal.of("import.no-file"), model);
        }
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            return switch (uploads.receive(content, name)) {
                case UploadedFile stored -> follow(imports.receive(actor, stored, unit.isBlank() ? null : unit), model);
                case RefusedUpload refused -> refused(refused.refusal(), model);
            };
        }
    }

    @GetMapping("/{id}")
    String batch(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable StagedAction action,
            @RequestParam(required = false) @Nullable String finding,
            @RequestParam(defaultValue = "0") int offset,
            Locale locale,
            Model model) {
        Actor actor = access.demand(Action.IMPORT);
        ImportBatch batch = visible(actor, id);
        model.addAttribute("batch", batch);
        model.addAttribute("unitName", units.nameOf(batch.unitCode()));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(units.nameOf(batch.unitCode()), "/imports"),
                        new Crumb(batch.file().name(), null)));
        if (batch.workId() != null) {
            model.addAttribute("work", works.find(batch.workId()).orElse(null));
        }
        if (batch.status().isShown()) {
            String code = finding == null || finding.isBlank() ? null : finding;
            StagedFilter filter = new StagedFilter(action, code, offset, ROWS);
            model.addAttribute(
                    "tallies",
                    intake.tallies(id).stream()
                            .sorted(Comparator.comparing(FindingTally::severity))
                            .toList());
            model.addAttribute("labels", labels.of(batch.kind(), locale));
            model.addAttribute("filter", filter);
            model.addAttribute("window", intake.rowsLogged(actor, id, filter));
            model.addAttribute("units", units.names());
        }
        return "exchange/import";
    }

    @GetMapping("/{id}/progress")
    String progress(@PathVariable UUID id, Model model, HttpServletResponse response) {
        ImportBatch batch = visible(access.demand(Action.IMPORT), id);
        model.addAttribute("batch", batch);
        if (!batch.status().isRunning()) {
            response.setHeader("HX-Refresh", "true");
        }
        return "exchange/_progress :: progress";
    }

    @PostMapping("/{id}/apply")
    String apply(@PathVariable UUID id, Model model) {
        return follow(imports.apply(access.demand(Action.IMPORT), id), model);
    }

    @PostMapping("/{id}/cancel")
    String cancel(@PathVariable UUID id, Model model) {
        return follow(imports.cancel(access.demand(Action.IMPORT), id), model);
    }

    @PostMapping("/{id}/again")
    String again(@PathVariable UUID id, Model model) {
        return follow(imports.readAgain(access.demand(Action.IMPORT), id), model);
    }

    private String follow(ImportOutcome outcome, Model model) {
        return switch (outcome) {
            case ImportOutcome.Accepted accepted ->
                "redirect:/imports/" + accepted.batch().id();
            case ImportOutcome.KnownFile known ->
                "redirect:/imports/" + known.earlier().id() + "?known";
            case ImportOutcome.Declined declined -> refused(declined.refusal(), model);
        };
    }

    private String refused(Refusal refusal, Model model) {
        model.addAttribute("refusal", refusal);
        return list(0, model);
    }

    private ImportBatch visible(Actor actor, UUID id) {
        return imports.find(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
