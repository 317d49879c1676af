package vn.sohotich.platform.exchange.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.intake.answer.Answers;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.RefusedUpload;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Uploads;

/** Sending the mended error workbook of an import, and the report of what became of its findings. */
@Controller
class AnswerPages {
    private final Imports imports;
    private final Answers answers;
    private final Uploads uploads;
    private final Access access;
    private final FieldLabels labels;

    AnswerPages(Imports imports, Answers answers, Uploads uploads, Access access, FieldLabels labels) {
        this.imports = imports;
        this.answers = answers;
        this.uploads = uploads;
        this.access = access;
        this.labels = labels;
    }

    @GetMapping("/imports/{id}/report")
    String report(@PathVariable UUID id, Locale locale, Model model) {
        Actor actor = access.demand(Action.IMPORT);
        ImportBatch batch =
                imports.find(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("batch", batch);
        model.addAttribute("labels", labels.of(batch.kind(), locale));
        model.addAttribute("later", imports.answersTo(actor, id));
        answers.report(id).ifPresent(report -> {
            model.addAttribute("report", report);
            model.addAttribute(
                    "answered", imports.find(actor, report.answeredId()).orElse(null));
        });
        return "exchange/_report :: report";
    }

    @PostMapping("/imports/{id}/mended")
    String send(@PathVariable UUID id, @RequestParam("file") MultipartFile file, Model model) throws IOException {
        Actor actor = access.demand(Action.IMPORT);
        if (file.isEmpty()) {
            return refused(Refusal.of("import.no-file"), model);
        }
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            return switch (uploads.receive(content, name)) {
                case UploadedFile stored -> follow(imports.receiveMended(actor, id, stored), model);
                case RefusedUpload refusal -> refused(refusal.refusal(), model);
            };
        }
    }

    private static String follow(ImportOutcome outcome, Model model) {
        return switch (outcome) {
            case ImportOutcome.Accepted accepted ->
                "redirect:/imports/" + accepted.batch().id();
            case ImportOutcome.KnownFile known ->
                "redirect:/imports/" + known.earlier().id() + "?known";
            case ImportOutcome.Declined declined -> refused(declined.refusal(), model);
        };
    }

    private static String refused(Refusal refusal, Model model) {
        model.addAttribute("refusal", refusal);
        return "exchange/mended-refused";
    }
}
