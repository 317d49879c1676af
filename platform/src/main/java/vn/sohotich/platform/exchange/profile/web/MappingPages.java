package vn.sohotich.platform.exchange.profile.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.springframework.web.server.ResponseStatusException;
import vn.sohotich.platform.exchange.importing.ImportBatch;
import vn.sohotich.platform.exchange.importing.ImportOutcome;
import vn.sohotich.platform.exchange.importing.Imports;
import vn.sohotich.platform.exchange.profile.ImportProfile;
import vn.sohotich.platform.exchange.profile.Profiles;
import vn.sohotich.platform.exchange.profile.SaveOutcome;
import vn.sohotich.platform.exchange.profile.sheet.SheetSample;
import vn.sohotich.platform.exchange.workbook.Workbook;
import vn.sohotich.platform.exchange.workbook.WorkbookOutcome;
import vn.sohotich.platform.exchange.workbook.Workbooks;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.web.Crumb;

/** Mapping the columns of a file that no known layout fits: looked at, tried on ten rows, saved as a profile. */
@Controller
@RequestMapping("/imports/{id}/mapping")
class MappingPages {
    private static final String PAGE = "exchange/mapping";

    private final Imports imports;
    private final Profiles profiles;
    private final MappingDesk desk;
    private final MappingScreens screens;
    private final Access access;

    MappingPages(Imports imports, Profiles profiles, MappingDesk desk, MappingScreens screens, Access access) {
        this.imports = imports;
        this.profiles = profiles;
        this.desk = desk;
        this.screens = screens;
        this.access = access;
    }

    @GetMapping
    String show(@PathVariable UUID id, @RequestParam Map<String, String> wish, Locale locale, Model model) {
        return with(id, wish, locale, model, null, null);
    }

    /** The same page with the choices as they stand now, tried on the first rows. */
    @PostMapping
    String preview(@PathVariable UUID id, @RequestParam Map<String, String> chosen, Locale locale, Model model) {
        return with(id, chosen, locale, model, new MappingForm(chosen), null);
    }

    @PostMapping("/save")
    String save(@PathVariable UUID id, @RequestParam Map<String, String> chosen, Locale locale, Model model) {
        return with(id, chosen, locale, model, new MappingForm(chosen), this::saved);
    }

    /** What is done with a mapping instead of showing it; the reason why it can't be, or nothing. */
    private interface Wanted {
        Optional<Refusal> of(Actor actor, ImportBatch batch, ImportProfile profile);
    }

    private String with(
            UUID id,
            Map<String, String> chosen,
            Locale locale,
            Model model,
            @Nullable MappingForm form,
            @Nullable Wanted wanted) {
        Actor actor = access.demand(Action.IMPORT);
        ImportBatch batch =
                imports.find(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("batch", batch);
        model.addAttribute("crumbs", List.of(new Crumb(batch.file().name(), "/imports/" + id)));
        Refusal refusal = switch (Workbooks.open(batch.file().path())) {
            case WorkbookOutcome.Unusable unusable -> unusable.refusal();
            case WorkbookOutcome.Usable usable -> {
                try (Workbook workbook = usable.workbook()) {
                    yield lay(actor, batch, workbook, chosen, locale, model, form, wanted);
                } catch (IOException broken) {
                    yield Workbooks.refusal(broken);
                }
            }
        };
        if (refusal == null && wanted != null) {
            return "redirect:/imports/" + id;
        }
        model.addAttribute("refusal", refusal);
        return PAGE;
    }

    private @Nullable Refusal lay(
            Actor actor,
            ImportBatch batch,
            Workbook workbook,
            Map<String, String> chosen,
            Locale locale,
            Model model,
            @Nullable MappingForm given,
            @Nullable Wanted wanted)
            throws IOException {
        List<SheetSample> samples = SheetSample.of(workbook);
        Optional<MappingDesk.Start> found =
                desk.start(actor, batch.unitCode(), batch.file().name(), samples, wish(chosen));
        if (found.isEmpty()) {
            return Refusal.of("workbook.no-rows");
        }
        MappingDesk.Start start = found.get();
        MappingForm form = given == null || given.isEmpty() ? start.form() : given;
        ImportProfile profile = form.profile(start.block(), start.type(), start.patterns());
        Refusal refusal = null;
        if (wanted != null) {
            Optional<Refusal> stopped = wanted.of(actor, batch, profile);
            if (stopped.isEmpty()) {
                return null;
            }
            refusal = stopped.get();
        }
        profiles.lookedAt(actor, batch.id(), batch.unitCode());
        model.addAttribute("from", chosen.getOrDefault("from", ""));
        model.addAttribute(
                "screen", screens.of(workbook, samples, start.block(), profile, form, start.beginnings(), locale));
        return refusal;
    }

    private Optional<Refusal> saved(Actor actor, ImportBatch batch, ImportProfile profile) {
        return switch (profiles.save(actor, batch.unitCode(), profile)) {
            case SaveOutcome.Declined declined -> Optional.of(declined.refusal());
            case SaveOutcome.Saved saved -> {
                profiles.pin(batch.id(), saved.saved(), profile.ofFile());
                yield imports.readMapped(actor, batch.id()) instanceof ImportOutcome.Declined declined
                        ? Optional.of(declined.refusal())
                        : Optional.empty();
            }
        };
    }

    private static MappingDesk.Wish wish(Map<String, String> chosen) {
        return new MappingDesk.Wish(
                number(chosen.get("sheet")),
                number(chosen.get("row")),
                number(chosen.get("depth")),
                chosen.getOrDefault("kind", ""),
                chosen.getOrDefault("from", ""));
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
    }
}
