package vn.sohotich.platform.duplicate.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.sohotich.platform.duplicate.Doubt;
import vn.sohotich.platform.duplicate.DoubtCode;
import vn.sohotich.platform.duplicate.DoubtOutcome;
import vn.sohotich.platform.duplicate.DoubtPage;
import vn.sohotich.platform.duplicate.DoubtQuery;
import vn.sohotich.platform.duplicate.DoubtState;
import vn.sohotich.platform.duplicate.Duplicates;
import vn.sohotich.platform.duplicate.Walks;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.record.definition.Severity;

/** REST of doubts: the same rules as the screens, and no names of people. */
@RestController
@RequestMapping("/api/v1/duplicates")
@Tag(name = "duplicates")
class DoubtResource {
    private final Duplicates duplicates;
    private final Walks walks;
    private final DoubtWords words;
    private final Access access;

    DoubtResource(Duplicates duplicates, Walks walks, DoubtWords words, Access access) {
        this.duplicates = duplicates;
        this.walks = walks;
        this.words = words;
        this.access = access;
    }

    /** A doubt as programs see it: records by id, the sentence in the language of the request. */
    record Told(
            UUID id,
            DoubtCode code,
            Severity severity,
            String text,
            UUID first,
            UUID second,
            DoubtState state,
            @Nullable UUID stands,
            List<String> remarks,
            Instant foundAt,
            boolean overtaken) {}

    /** A page of doubts; {@code next} is the parameter {@code after} of the page behind it. */
    record Page(List<Told> items, @Nullable UUID next) {}

    /** What somebody decides: CONFIRMED with the record that stands, DISMISSED, or OPEN to decide anew. */
    record Choice(
            DoubtState state,
            @Nullable UUID stands,
            @Nullable String reason) {}

    @GetMapping
    @Operation(summary = "Doubts in one's units, the heaviest first")
    Page list(
            @RequestParam(required = false) @Nullable DoubtState state,
            @RequestParam(required = false) @Nullable DoubtCode code,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable UUID after,
            Locale locale) {
        var query = new DoubtQuery(state, code, kind, unit, after, 100);
        DoubtPage page = duplicates.searchLogged(access.demand(Action.SEE_RECORDS), query);
        return new Page(
                page.lines().stream().map(line -> told(line.doubt(), locale)).toList(), page.next());
    }

    @GetMapping("/{id}")
    Told one(@PathVariable UUID id, Locale locale) {
        return duplicates
                .openLogged(access.demand(Action.SEE_RECORDS), id)
                .map(file -> told(file.doubt(), locale))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/{id}/decision")
    Object decide(@PathVariable UUID id, @RequestBody Choice choice, Locale locale) {
        var actor = access.demand(Action.DECIDE_DUPLICATE);
        String reason = Objects.requireNonNullElse(choice.reason(), "");
        DoubtOutcome outcome = switch (choice.state()) {
            case OPEN -> duplicates.reopen(actor, id, reason);
            case CONFIRMED -> duplicates.confirm(actor, id, choice.stands(), reason);
            case DISMISSED -> duplicates.dismiss(actor, id, reason);
        };
        return switch (outcome) {
            case DoubtOutcome.Decided decided -> told(decided.doubt(), locale);
            case DoubtOutcome.Refused refused -> refused.refusal();
        };
    }

    @GetMapping("/progress")
    Walks.Progress progress() {
        access.demand(Action.SEE_RECORDS);
        return walks.progress();
    }

    @PostMapping("/walks")
    @Operation(summary = "Compare the whole registry")
    Object walk() {
        return answer(walks.start(access.demand(Action.CHECK_REGISTRY), false));
    }

    @PostMapping("/walks/pause")
    Object pause() {
        return answer(walks.pause(access.demand(Action.CHECK_REGISTRY)));
    }

    private static Object answer(Walks.Asked asked) {
        return switch (asked) {
            case Walks.Asked.Accepted accepted -> accepted.progress();
            case Walks.Asked.Refused refused -> refused.refusal();
        };
    }

    private Told told(Doubt doubt, Locale locale) {
        Doubt.Grounds grounds = doubt.grounds();
        return new Told(
                doubt.id(),
                grounds.code(),
                grounds.severity(),
                words.say(grounds.code().titleKey(), locale),
                grounds.first().recordId(),
                grounds.second().recordId(),
                doubt.state(),
                doubt.stands(),
                grounds.remarks(),
                doubt.foundAt(),
                doubt.overtaken());
    }
}
