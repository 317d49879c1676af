package vn.sohotich.platform.registry.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sohotich.platform.identity.CurrentActor;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.registry.TransferProgress;
import vn.sohotich.platform.registry.TransferRequest;
import vn.sohotich.platform.registry.Transfers;
import vn.sohotich.platform.territory.Territory;

/** The ready list, and the transfers that an officer started. */
@Controller
class TransferPages {
    private static final int SIZE = 50;
    private final Transfers transfers;
    private final BookTypes bookTypes;
    private final Territory territory;
    private final CurrentActor current;

    TransferPages(Transfers transfers, BookTypes bookTypes, Territory territory, CurrentActor current) {
        this.transfers = transfers;
        this.bookTypes = bookTypes;
        this.territory = territory;
        this.current = current;
    }

    @GetMapping("/transfers")
    String ready(
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String unit,
            @RequestParam(defaultValue = "0") int offset,
            Model model) {
        RecordQuery query = selection(kind, unit, List.of()).window(offset, SIZE);
        var window = transfers.readyLogged(current.get(), query);
        model.addAttribute("window", window);
        model.addAttribute("kind", kind);
        model.addAttribute("unit", unit);
        model.addAttribute("kinds", bookTypes.all());
        model.addAttribute("territory", territory);
        model.addAttribute("transfers", transfers.recentOf(current.get()));
        return "registry/ready";
    }

    @PostMapping("/transfers")
    String request(
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String unit,
            @RequestParam(name = "id", defaultValue = "") List<UUID> ids,
            RedirectAttributes notes) {
        return switch (transfers.request(current.get(), selection(kind, unit, ids))) {
            case TransferRequest.Accepted accepted -> "redirect:/transfers/" + accepted.transferId();
            case TransferRequest.Declined declined -> {
                notes.addFlashAttribute("refusal", declined.refusal());
                yield "redirect:/transfers";
            }
        };
    }

    @GetMapping("/transfers/{id}")
    String transfer(@PathVariable UUID id, @RequestParam(defaultValue = "0") int offset, Model model) {
        TransferProgress shown =
                transfers.find(current.get(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("transfer", shown);
        model.addAttribute("receipts", transfers.receipts(id, offset, SIZE));
        model.addAttribute("refused", transfers.refused(id));
        model.addAttribute("offset", offset);
        model.addAttribute("size", SIZE);
        return "registry/transfer";
    }

    private static RecordQuery selection(@Nullable String kind, @Nullable String unit, List<UUID> ids) {
        return RecordQuery.all().ofKind(given(kind)).inUnit(given(unit)).only(ids);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
