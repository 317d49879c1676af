package vn.sohotich.platform.exchange.importing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.intake.undo.BatchUndoing;
import vn.sohotich.platform.record.intake.undo.UndoOutlook;
import vn.sohotich.platform.shared.web.Crumb;

/** What undoing an import would do and what stands in the way, and the undoing with its reason. */
@Controller
class UndoPages {
    private final Imports imports;
    private final BatchUndoing undoing;
    private final Access access;
    private final ImportUnits units;

    UndoPages(Imports imports, BatchUndoing undoing, Access access, ImportUnits units) {
        this.imports = imports;
        this.undoing = undoing;
        this.access = access;
        this.units = units;
    }

    @GetMapping("/imports/{id}/undo")
    String look(@PathVariable UUID id, Model model) {
        Actor actor = access.demand(Action.IMPORT);
        ImportBatch batch =
                imports.find(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<UndoOutlook> outlook = undoing.outlook(id);
        if (batch.status() != BatchStatus.APPLIED || outlook.isEmpty()) {
            return "redirect:/imports/" + id;
        }
        model.addAttribute("batch", batch);
        model.addAttribute("outlook", outlook.get());
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(units.nameOf(batch.unitCode()), "/imports"),
                        new Crumb(batch.file().name(), "/imports/" + id)));
        return "exchange/undo";
    }

    @PostMapping("/imports/{id}/undo")
    String undo(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Model model) {
        return switch (imports.undo(access.demand(Action.IMPORT), id, reason)) {
            case ImportOutcome.Accepted accepted -> "redirect:/imports/" + id;
            case ImportOutcome.KnownFile known -> "redirect:/imports/" + id;
            case ImportOutcome.Declined declined -> {
                model.addAttribute("refusal", declined.refusal());
                yield look(id, model);
            }
        };
    }
}
