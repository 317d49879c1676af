package vn.sohotich.platform.reconciliation.model.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.reconciliation.model.ModelFigures;
import vn.sohotich.platform.reconciliation.model.ModelState;
import vn.sohotich.platform.reconciliation.model.ModelVersion;
import vn.sohotich.platform.reconciliation.model.ModelVersions;
import vn.sohotich.platform.reconciliation.model.SwitchOutcome;
import vn.sohotich.platform.shared.web.Crumb;

/** The versions of the model: their figures before and after, what they have learnt, and the switch between them. */
@Controller
class ModelPages {
    private final ModelVersions versions;
    private final Access access;
    private final MessageSource messages;
    private final Clock clock;

    ModelPages(ModelVersions versions, Access access, MessageSource messages, Clock clock) {
        this.versions = versions;
        this.access = access;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/models")
    String list(Locale locale, Model model) {
        Actor actor = access.demand(Action.MANAGE_MODEL);
        model.addAttribute("versions", versions.all(actor));
        model.addAttribute("others", versions.ofOtherVersions());
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("crumbs", List.of(lookups(locale), Crumb.here(said("model.title", locale))));
        return "reconciliation/models";
    }

    @GetMapping("/models/{no}")
    String one(@PathVariable long no, Locale locale, Model model) {
        Actor actor = access.demand(Action.MANAGE_MODEL);
        ModelVersion version =
                versions.find(actor, no).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<ModelVersion> active = versions.all(actor).stream()
                .filter(other -> other.state() == ModelState.ACTIVE && other.no() != no)
                .findFirst();
        model.addAttribute("version", version);
        model.addAttribute("active", active.orElse(null));
        model.addAttribute("chances", ChanceTable.of(version, active.orElse(null)));
        model.addAttribute("outcomes", Outcome.values());
        ModelFigures figures = version.figures();
        if (figures != null) {
            Set<String> units = access.unitsFor(actor, Action.SEE_RECORDS);
            model.addAttribute(
                    "changed",
                    figures.changed().stream()
                            .filter(one -> units.contains(one.unitCode()))
                            .toList());
            model.addAttribute("ratesBefore", RateView.of(figures.labelsBefore()));
            model.addAttribute("ratesAfter", RateView.of(figures.labelsAfter()));
        }
        model.addAttribute("zone", clock.getZone());
        model.addAttribute(
                "crumbs",
                List.of(
                        lookups(locale),
                        Crumb.link(said("model.title", locale), "/models"),
                        Crumb.here(said("model.number", locale, no))));
        return "reconciliation/model";
    }

    @PostMapping("/models/estimation")
    String estimate() {
        return toWork(versions.estimate(access.demand(Action.MANAGE_MODEL)));
    }

    @PostMapping("/models/look-ups")
    String lookUpAgain() {
        return toWork(versions.lookUpAgain(access.demand(Action.MANAGE_MODEL)));
    }

    @PostMapping("/models/{no}/activation")
    String activate(
            @PathVariable long no,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            RedirectAttributes notes) {
        return switch (versions.activate(access.demand(Action.MANAGE_MODEL), no, reason)) {
            case SwitchOutcome.Switched switched -> {
                notes.addFlashAttribute(
                        "said",
                        said("model.switched", locale, switched.version().no()));
                yield "redirect:/models";
            }
            case SwitchOutcome.Refused refused -> {
                notes.addFlashAttribute("refusal", refused.refusal());
                yield "redirect:/models/" + no;
            }
        };
    }

    private static String toWork(Optional<UUID> work) {
        return work.map(id -> "redirect:/works/" + id).orElse("redirect:/models");
    }

    private Crumb lookups(Locale locale) {
        return Crumb.link(said("lookup.title", locale), "/lookups");
    }

    private String said(String key, Locale locale, Object... args) {
        return messages.getMessage(key, args, locale);
    }
}
