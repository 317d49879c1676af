package vn.sohotich.platform.exchange.profile.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.exchange.profile.ExampleProfiles;
import vn.sohotich.platform.exchange.profile.ImportProfile;
import vn.sohotich.platform.exchange.profile.Profiles;
import vn.sohotich.platform.exchange.profile.SavedProfile;
import vn.sohotich.platform.exchange.profile.SheetOpening;
import vn.sohotich.platform.exchange.profile.sheet.HeaderBlock;
import vn.sohotich.platform.exchange.profile.sheet.HeaderGuess;
import vn.sohotich.platform.exchange.profile.sheet.SheetSample;
import vn.sohotich.platform.exchange.profile.sheet.Translations;
import vn.sohotich.platform.exchange.profile.suggestion.Suggestions;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;

/** Decides what a mapping begins with: which header, which kind of book, whose profile. */
@Component
class MappingDesk {
    private static final String EXAMPLE = "example:";

    private final Profiles profiles;
    private final ExampleProfiles examples;
    private final MappingScreens screens;
    private final BookTypes types;

    MappingDesk(Profiles profiles, ExampleProfiles examples, MappingScreens screens, BookTypes types) {
        this.profiles = profiles;
        this.examples = examples;
        this.screens = screens;
        this.types = types;
    }

    /** Where a person looks for the header; all of it may be left to the desk. */
    record Wish(
            @Nullable Integer sheet,
            @Nullable Integer row,
            @Nullable Integer depth,
            String kind,
            String from) {}

    /** A header with the choices that it begins with. */
    record Start(
            HeaderBlock block,
            BookType type,
            MappingForm form,
            Map<String, String> patterns,
            MappingScreens.Beginnings beginnings) {}

    /** Nothing when the file has no row that could be a header. */
    Optional<Start> start(Actor actor, String unit, String fileName, List<SheetSample> samples, Wish wish) {
        List<HeaderBlock> possible = HeaderGuess.possible(samples);
        Optional<SavedProfile> recognised =
                profiles
                        .recognising(
                                unit,
                                possible.stream()
                                        .map(SheetOpening::print)
                                        .distinct()
                                        .toList())
                        .stream()
                        .findFirst();
        Optional<ImportProfile> from = from(actor, wish.from())
                .or(() -> recognised
                        .filter(saved -> wish.kind().isEmpty()
                                || wish.kind().equals(saved.profile().kind()))
                        .map(SavedProfile::profile));
        return block(samples, possible, from, wish)
                .map(block -> start(block, fileName, from, wish, beginnings(actor, recognised)));
    }

    private Start start(
            HeaderBlock block,
            String fileName,
            Optional<ImportProfile> from,
            Wish wish,
            MappingScreens.Beginnings beginnings) {
        BookType type = types.find(
                        wish.kind().isEmpty() ? from.map(ImportProfile::kind).orElse("") : wish.kind())
                .orElseGet(() -> screens.suggestions().kind(block, fileName));
        MappingForm form = from.filter(profile -> profile.kind().equals(type.kind()))
                .map(profile -> MappingForm.of(profile, Translations.rules(block, profile)))
                .orElseGet(() -> screens.suggested(block, type));
        Map<String, String> patterns = from.map(ImportProfile::patterns).orElse(Map.of());
        return new Start(block, type, form, patterns, beginnings);
    }

    private Optional<HeaderBlock> block(
            List<SheetSample> samples, List<HeaderBlock> possible, Optional<ImportProfile> from, Wish wish) {
        Integer row = wish.row();
        Integer sheet = wish.sheet();
        if (row != null) {
            int depth = wish.depth() == null ? 1 : Math.clamp(wish.depth(), 1, 2);
            return samples.stream()
                    .filter(one -> sheet == null || one.number() == sheet)
                    .findFirst()
                    .flatMap(one -> HeaderBlock.at(one, row, depth));
        }
        List<SheetSample> wanted = samples.stream()
                .filter(one -> sheet == null || one.number() == sheet)
                .toList();
        Suggestions suggestions = screens.suggestions();
        return from.flatMap(profile -> possible.stream()
                        .filter(one -> SheetOpening.print(one).equals(profile.fingerprint()))
                        .findFirst())
                .or(() -> new HeaderGuess(suggestions::isKnown).of(wanted))
                .or(() -> wanted.stream()
                        .flatMap(one ->
                                one.top().stream().flatMap(top -> HeaderBlock.at(one, top.number(), 1).stream()))
                        .findFirst());
    }

    private Optional<ImportProfile> from(Actor actor, String from) {
        if (from.startsWith(EXAMPLE)) {
            return examples.find(from.substring(EXAMPLE.length()));
        }
        return from.matches("[0-9a-f-]{36}")
                ? profiles.versions(actor, UUID.fromString(from)).stream()
                        .findFirst()
                        .map(SavedProfile::profile)
                : Optional.empty();
    }

    private MappingScreens.Beginnings beginnings(Actor actor, Optional<SavedProfile> recognised) {
        List<MappingScreen.Begin> all = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (SavedProfile saved : profiles.list(actor)) {
            if (!saved.isRetired() && names.add(saved.profile().name())) {
                all.add(begin(saved));
            }
        }
        examples.all()
                .forEach(one -> all.add(new MappingScreen.Begin(EXAMPLE + one.name(), one.name(), 0, one.inferred())));
        return new MappingScreens.Beginnings(
                all, recognised.map(MappingDesk::begin).orElse(null));
    }

    private static MappingScreen.Begin begin(SavedProfile saved) {
        return MappingScreen.Begin.saved(saved.id(), saved.profile().name(), saved.version());
    }
}
