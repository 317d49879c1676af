package vn.sohotich.platform.approval.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sohotich.platform.approval.Approval;
import vn.sohotich.platform.approval.ApprovalOutcome;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.CurrentActor;
import vn.sohotich.platform.record.LookupState;
import vn.sohotich.platform.record.RecordRow;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.shared.Window;
import vn.sohotich.platform.territory.Territory;

/** The queue of records that wait for approval, and the approval of a selection. */
@Controller
class QueuePages {
    private static final int SIZE = 50;
    private final Approval approval;
    private final Records records;
    private final BookTypes bookTypes;
    private final UnitChoices units;
    private final Territory territory;
    private final CurrentActor current;

    QueuePages(
            Approval approval,
            Records records,
            BookTypes bookTypes,
            UnitChoices units,
            Territory territory,
            CurrentActor current) {
        this.approval = approval;
        this.records = records;
        this.bookTypes = bookTypes;
        this.units = units;
        this.territory = territory;
        this.current = current;
    }

    @GetMapping("/approvals")
    String queue(QueueFilter filter, @RequestParam(defaultValue = "0") int offset, Model model) {
        Window<RecordRow> window = records.searchLogged(current.get(), filter.query(offset, SIZE));
        model.addAttribute("window", window);
        model.addAttribute("filter", filter);
        model.addAttribute("kinds", bookTypes.all());
        model.addAttribute("units", units.of(current.get(), Action.APPROVE));
        model.addAttribute("territory", territory);
        model.addAttribute("lookups", LookupState.values());
        return "approval/queue";
    }

    @PostMapping("/approvals")
    String approveSelection(
            @RequestParam(name = "id", defaultValue = "") List<UUID> ids,
            QueueFilter filter,
            RedirectAttributes notes) {
        List<ApprovalOutcome> outcomes = approval.approveAll(current.get(), ids);
        notes.addFlashAttribute(
                "approved",
                outcomes.stream()
                        .filter(ApprovalOutcome.Approved.class::isInstance)
                        .count());
        notes.addFlashAttribute(
                "refused",
                outcomes.stream()
                        .filter(ApprovalOutcome.Refused.class::isInstance)
                        .map(ApprovalOutcome.Refused.class::cast)
                        .toList());
        return "redirect:/approvals" + filter.at(0);
    }
}
