package vn.sohotich.platform.reconciliation.model.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.reconciliation.model.ModelVersion;
import vn.sohotich.platform.reconciliation.model.ModelVersions;
import vn.sohotich.platform.reconciliation.model.SwitchOutcome;

/** The versions of the model over REST, by the same rules as on the screen. */
@RestController
@RequestMapping("/api/v1/models")
@Tag(name = "models")
class ModelResource {
    private final ModelVersions versions;
    private final Access access;

    ModelResource(ModelVersions versions, Access access) {
        this.versions = versions;
        this.access = access;
    }

    /** Why a version is made active. */
    record Reason(@Nullable String reason) {}

    /** The work that was started. */
    record Started(UUID work) {}

    @GetMapping
    @Operation(summary = "All versions, newest first")
    List<ModelVersion> all() {
        return versions.all(access.demand(Action.MANAGE_MODEL));
    }

    @GetMapping("/{no}")
    @Operation(summary = "One version with what it has learnt and its figures")
    ModelVersion one(@PathVariable long no) {
        return versions.find(access.demand(Action.MANAGE_MODEL), no)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/estimation")
    @Operation(summary = "Start an estimation; its version is only proposed")
    Started estimate() {
        return started(versions.estimate(access.demand(Action.MANAGE_MODEL)));
    }

    @PostMapping("/look-ups")
    @Operation(summary = "Look up again what another version found; decisions of people stay")
    Started lookUpAgain() {
        return started(versions.lookUpAgain(access.demand(Action.MANAGE_MODEL)));
    }

    @PostMapping("/{no}/activation")
    @Operation(summary = "Make a proposed or former version active")
    Object activate(@PathVariable long no, @RequestBody Reason why) {
        Actor actor = access.demand(Action.MANAGE_MODEL);
        return switch (versions.activate(actor, no, Objects.requireNonNullElse(why.reason(), ""))) {
            case SwitchOutcome.Switched switched -> switched.version();
            case SwitchOutcome.Refused refused -> refused.refusal();
        };
    }

    private static Started started(Optional<UUID> work) {
        return new Started(work.orElseThrow());
    }
}
