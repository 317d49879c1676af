package vn.sohotich.platform.approval.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.sohotich.platform.approval.Approval;
import vn.sohotich.platform.approval.ApprovalOutcome;
import vn.sohotich.platform.approval.ReturnOutcome;
import vn.sohotich.platform.identity.CurrentActor;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.RecordRow;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.shared.Window;
import vn.sohotich.platform.territory.Territory;

/** One record beside its page scan: approve, send back with a reason, next and previous in the queue. */
@Controller
class ReviewPages {
    private final Approval approval;
    private final Records records;
    private final BookTypes bookTypes;
    private final Territory territory;
    private final ContentSheet sheet;
    private final CurrentActor current;

    ReviewPages(
            Approval approval,
            Records records,
            BookTypes bookTypes,
            Territory territory,
            ContentSheet sheet,
            CurrentActor current) {
        this.approval = approval;
        this.records = records;
        this.bookTypes = bookTypes;
        this.territory = territory;
        this.sheet = sheet;
        this.current = current;
    }

    /** Opens whatever stands at this place of the queue, with what is to be said; an empty place leads to the list. */
    @GetMapping("/approvals/open")
    String open(QueueFilter filter, HttpServletRequest request, RedirectAttributes notes) {
        Map<String, ?> said = RequestContextUtils.getInputFlashMap(request);
        if (said != null) {
            said.forEach(notes::addFlashAttribute);
        }
        Window<RecordRow> window = records.searchLogged(current.get(), filter.query(filter.place(), 1));
        return window.items().stream()
                .findFirst()
                .map(row -> "redirect:/approvals/" + row.id() + filter.at(filter.place()))
                .orElse("redirect:/approvals" + filter.at(0));
    }

    @GetMapping("/approvals/{id}")
    String review(@PathVariable UUID id, QueueFilter filter, Locale locale, Model model) {
        CivilRecord shown = records.openLogged(current.get(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("record", shown);
        model.addAttribute("type", bookTypes.get(shown.kind()));
        model.addAttribute("shownGroups", sheet.of(shown, bookTypes.get(shown.kind()), locale));
        model.addAttribute("unit", territory.nameOf(shown.unitCode()));
        model.addAttribute("obstacles", approval.obstacles(current.get(), shown));
        model.addAttribute("lastReturn", approval.lastReturn(id).orElse(null));
        model.addAttribute("filter", filter);
        model.addAttribute("next", "/approvals/open" + filter.at(filter.place() + 1));
        model.addAttribute("previous", "/approvals/open" + filter.at(filter.place() - 1));
        neighbour(filter).ifPresent(row -> model.addAttribute("ahead", row.id()));
        return "approval/review";
    }

    @PostMapping("/approvals/{id}/approve")
    String approve(@PathVariable UUID id, QueueFilter filter, RedirectAttributes notes) {
        ApprovalOutcome outcome = approval.approve(current.get(), id);
        if (outcome instanceof ApprovalOutcome.Refused refused) {
            notes.addFlashAttribute("refused", List.of(refused));
            return "redirect:/approvals/" + id + filter.at(filter.place());
        }
        notes.addFlashAttribute("approved", 1L);
        return "redirect:/approvals/open" + filter.at(filter.place());
    }

    @PostMapping("/approvals/{id}/return")
    String sendBack(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            QueueFilter filter,
            RedirectAttributes notes) {
        ReturnOutcome outcome = approval.sendBack(current.get(), id, reason);
        if (outcome instanceof ReturnOutcome.NotReturned refused) {
            notes.addFlashAttribute("refused", List.of(new ApprovalOutcome.Refused(id, List.of(refused.obstacle()))));
            return "redirect:/approvals/" + id + filter.at(filter.place());
        }
        notes.addFlashAttribute("returned", 1L);
        return "redirect:/approvals/open" + filter.at(filter.place());
    }

    private Optional<RecordRow> neighbour(QueueFilter filter) {
        return records.searchLogged(current.get(), filter.query(filter.place() + 1, 1)).items().stream()
                .findFirst();
    }
}
