package vn.sohotich.platform.population.web;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import vn.sohotich.platform.population.LoadRequested;
import vn.sohotich.platform.population.Loads;
import vn.sohotich.platform.population.PopulationLoads;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.RefusedUpload;
import vn.sohotich.platform.shared.Upload;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Uploads;
import vn.sohotich.platform.shared.pieces.FilesInPieces;
import vn.sohotich.platform.shared.web.Crumb;

/** Sending an extract of the register and the list of loads with their counts and findings. */
@Controller
class LoadPages {
    private static final int LISTED = 100;
    private static final int WINDOW = 100;

    private final PopulationLoads requests;
    private final Loads loads;
    private final Uploads uploads;
    private final FilesInPieces pieces;
    private final Access access;
    private final MessageSource messages;
    private final Clock clock;

    LoadPages(
            PopulationLoads requests,
            Loads loads,
            Uploads uploads,
            FilesInPieces pieces,
            Access access,
            MessageSource messages,
            Clock clock) {
        this.requests = requests;
        this.loads = loads;
        this.uploads = uploads;
        this.pieces = pieces;
        this.access = access;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/population/loads")
    String loads(Model model) {
        access.demand(Action.LOAD_POPULATION);
        return list(model);
    }

    @PostMapping("/population/loads")
    String send(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable UUID upload,
            Model model)
            throws IOException {
        var actor = access.demand(Action.LOAD_POPULATION);
        return switch (requests.request(actor, received(actor, file, upload))) {
            case LoadRequested.Waiting waiting -> "redirect:/works/" + waiting.workId();
            case LoadRequested.Refused refused -> {
                model.addAttribute("refusal", refused.refusal());
                yield list(model);
            }
        };
    }

    private Upload received(Actor actor, @Nullable MultipartFile file, @Nullable UUID inPieces) throws IOException {
        if (inPieces != null) {
            Optional<UploadedFile> whole = pieces.take(actor.account(), inPieces);
            return whole.isPresent() ? whole.get() : new RefusedUpload(Refusal.of("upload.gone"));
        }
        if (file == null) {
            return new RefusedUpload(Refusal.of("upload.empty"));
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var content = file.getInputStream()) {
            return uploads.receive(content, name);
        }
    }

    @GetMapping("/population/loads/{no}")
    String load(@PathVariable long no, @RequestParam(defaultValue = "0") int offset, Model model) {
        access.demand(Action.LOAD_POPULATION);
        model.addAttribute("load", loads.find(no).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("findings", loads.findings(no, Math.max(0, offset), WINDOW));
        model.addAttribute("zone", clock.getZone());
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.link(word("population.title"), "/population"),
                        Crumb.link(word("population.loads"), "/population/loads"),
                        Crumb.here(word("population.load", no))));
        return "population/load";
    }

    private String list(Model model) {
        model.addAttribute("loads", loads.latest(LISTED));
        model.addAttribute("zone", clock.getZone());
        model.addAttribute(
                "crumbs",
                List.of(Crumb.link(word("population.title"), "/population"), Crumb.here(word("population.loads"))));
        return "population/loads";
    }

    private String word(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
