package vn.sohotich.platform.exchange.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.sohotich.platform.book.Scan;
import vn.sohotich.platform.book.ScanOutcome;
import vn.sohotich.platform.book.Scans;
import vn.sohotich.platform.book.cut.Cut;
import vn.sohotich.platform.book.cut.CutScan;
import vn.sohotich.platform.book.cut.Cuts;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.shared.Refusal;

/** Splitting and cutting a scanned page, and putting a part in the place of the page of a record; all of it can be undone. */
@Controller
@RequestMapping("/scans/{id}/cuts")
class CutScreen {
    private final Access access;
    private final Scans scans;
    private final Cuts cuts;
    private final HandBinding binding;

    CutScreen(Access access, Scans scans, Cuts cuts, HandBinding binding) {
        this.access = access;
        this.scans = scans;
        this.cuts = cuts;
        this.binding = binding;
    }

    @GetMapping
    String screen(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable UUID record,
            Model model) {
        Actor actor = access.demand(Action.BIND_SCANS);
        return shown(actor, id, page, record, model);
    }

    /** Cuts one part out of the page. */
    @PostMapping
    String cut(
            @PathVariable UUID id,
            @ModelAttribute Cut cut,
            @RequestParam(required = false) @Nullable UUID record,
            Model model) {
        return made(id, List.of(cut), record, model);
    }

    /** Splits a double page at a place, in thousandths of its width, into its left and right page. */
    @PostMapping("/split")
    String split(
            @PathVariable UUID id,
            @RequestParam int page,
            @RequestParam(defaultValue = "500") int at,
            @RequestParam(required = false) @Nullable UUID record,
            Model model) {
        Cut left = new Cut(page, 0, 0, at, Cut.WHOLE, 0);
        Cut right = new Cut(page, at, 0, Cut.WHOLE - at, Cut.WHOLE, 0);
        return made(id, List.of(left, right), record, model);
    }

    @PostMapping("/{part}/withdraw")
    String withdraw(
            @PathVariable UUID id,
            @PathVariable UUID part,
            @RequestParam(required = false) @Nullable UUID record,
            Model model) {
        Actor actor = access.demand(Action.BIND_SCANS);
        opened(actor, id);
        Scan scan = opened(actor, part);
        int page = cuts.origin(part).map(one -> one.cut().page()).orElse(1);
        cuts.withdraw(scan, actor.account());
        return back(id, page, record);
    }

    /** Puts {@code with} in the place of {@code old} among the pages of the record: a part for its page, or the other way. */
    @PostMapping("/use")
    String use(
            @PathVariable UUID id,
            @RequestParam UUID record,
            @RequestParam UUID old,
            @RequestParam UUID with,
            @RequestParam String name,
            Model model) {
        Actor actor = access.demand(Action.BIND_SCANS);
        opened(actor, id);
        Optional<Refusal> refusal = binding.exchange(actor, record, old, with, name);
        refusal.ifPresent(said -> model.addAttribute("refusal", said));
        return refusal.isPresent() ? shown(actor, id, 1, record, model) : "redirect:/records/" + record + "/scans";
    }

    private String made(UUID id, List<Cut> wanted, @Nullable UUID record, Model model) {
        Actor actor = access.demand(Action.BIND_SCANS);
        Scan source = opened(actor, id);
        boolean sound = wanted.stream().allMatch(cut -> cut.isSound() && !cut.isNothing());
        List<Refusal> refusals = new ArrayList<>();
        for (Cut cut : sound ? wanted : List.<Cut>of()) {
            if (cuts.make(source, cut, actor.account()) instanceof ScanOutcome.Refused refused) {
                refusals.add(refused.refusal());
            }
        }
        if (!sound || !refusals.isEmpty()) {
            model.addAttribute("refusal", sound ? refusals.getFirst() : Refusal.of("cut.outside"));
            return shown(actor, id, wanted.getFirst().page(), record, model);
        }
        return back(id, wanted.getFirst().page(), record);
    }

    private static String back(UUID id, int page, @Nullable UUID record) {
        return "redirect:/scans/" + id + "/cuts?page=" + page + (record == null ? "" : "&record=" + record);
    }

    private String shown(Actor actor, UUID id, int page, @Nullable UUID recordId, Model model) {
        Scan scan = opened(actor, id);
        int shown = Math.clamp(page, 1, scan.pages());
        Optional<CutScan> origin = cuts.origin(id);
        model.addAttribute("scan", scan);
        model.addAttribute("page", shown);
        model.addAttribute("parts", cuts.of(id));
        model.addAttribute("origin", origin.orElse(null));
        if (recordId != null) {
            binding.record(actor, recordId).ifPresent(record -> {
                model.addAttribute("record", record);
                model.addAttribute(
                        "held",
                        record.scans().stream()
                                .filter(one -> one.scanId().equals(id))
                                .findFirst()
                                .orElse(null));
            });
        }
        return "exchange/cuts";
    }

    private Scan opened(Actor actor, UUID id) {
        return scans.openLogged(id, access.unitsFor(actor, Action.BIND_SCANS), actor.account())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
