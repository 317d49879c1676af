package vn.sohotich.platform.exchange.profile.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import vn.sohotich.platform.exchange.profile.ExampleProfiles;
import vn.sohotich.platform.exchange.profile.ImportProfile;
import vn.sohotich.platform.exchange.profile.ProfileText;
import vn.sohotich.platform.exchange.profile.Profiles;
import vn.sohotich.platform.exchange.profile.SaveOutcome;
import vn.sohotich.platform.exchange.profile.SavedProfile;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.web.Crumb;

/** The profiles of a province: looked at, taken as files from and to other provinces, taken out of use. */
@Controller
@RequestMapping("/profiles")
class ProfilePages {
    private static final MediaType YAML = MediaType.valueOf("application/yaml");

    private final Profiles profiles;
    private final ExampleProfiles examples;
    private final BookTypes types;
    private final Access access;

    ProfilePages(Profiles profiles, ExampleProfiles examples, BookTypes types, Access access) {
        this.profiles = profiles;
        this.examples = examples;
        this.types = types;
        this.access = access;
    }

    @GetMapping
    String list(Model model) {
        Actor actor = access.demand(Action.IMPORT);
        model.addAttribute("profiles", profiles.list(actor));
        model.addAttribute("examples", examples.all());
        model.addAttribute("kinds", types);
        return "exchange/profiles";
    }

    @PostMapping
    String send(@RequestParam("file") MultipartFile file, Model model) throws IOException {
        Actor actor = access.demand(Action.IMPORT);
        String unit = actor.units().stream().sorted().findFirst().orElse("");
        Refusal refusal;
        try {
            ImportProfile profile = ProfileText.read(new String(file.getBytes(), StandardCharsets.UTF_8));
            switch (profiles.save(actor, unit, profile)) {
                case SaveOutcome.Saved saved -> {
                    return "redirect:/profiles/" + saved.saved().id();
                }
                case SaveOutcome.Declined declined -> refusal = declined.refusal();
            }
        } catch (ProfileText.UnreadableProfile wrong) {
            refusal = Refusal.of("profile.unreadable", wrong.place());
        }
        model.addAttribute("refusal", refusal);
        return list(model);
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version, Model model) {
        List<SavedProfile> versions = versions(id);
        SavedProfile shown = versions.stream()
                .filter(saved -> version == null || saved.version() == version)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("shown", shown);
        model.addAttribute("versions", versions);
        model.addAttribute("type", types.find(shown.profile().kind()).orElse(null));
        model.addAttribute("crumbs", List.of(new Crumb(shown.profile().name(), null)));
        return "exchange/profile";
    }

    @GetMapping("/{id}/{version}/file")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable int version) {
        return versions(id).stream()
                .filter(saved -> saved.version() == version)
                .findFirst()
                .map(saved -> download(saved.profile()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/examples/file")
    ResponseEntity<byte[]> example(@RequestParam String name) {
        access.demand(Action.IMPORT);
        return examples.find(name)
                .map(ProfilePages::download)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/{id}/retire")
    String retire(@PathVariable UUID id, @RequestParam boolean retired) {
        if (!profiles.retire(access.demand(Action.IMPORT), id, retired)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/profiles/" + id;
    }

    private List<SavedProfile> versions(UUID id) {
        return profiles.versions(access.demand(Action.IMPORT), id);
    }

    private static ResponseEntity<byte[]> download(ImportProfile profile) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(profile.name().replaceAll("[^\\p{L}\\p{N} ._–-]", "-") + ".yaml", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(YAML)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(ProfileText.write(profile).getBytes(StandardCharsets.UTF_8));
    }
}
