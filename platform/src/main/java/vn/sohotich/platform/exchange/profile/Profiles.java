package vn.sohotich.platform.exchange.profile;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.territory.Territory;

/**
 * The profiles of a province (cách đọc tệp): whoever imports there may use and save them. Saving a changed one makes a
 * new version; imports keep the version by which they were read.
 */
@Service
@Transactional
public class Profiles {
    private final ProfileStore store;
    private final ProfileChecks checks;
    private final Territory territory;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    Profiles(
            ProfileStore store,
            ProfileChecks checks,
            Territory territory,
            Access access,
            AuditTrail trail,
            Clock clock) {
        this.store = store;
        this.checks = checks;
        this.territory = territory;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /** Keeps a profile for the province of a unit, as the next version of the one with its name. */
    public SaveOutcome save(Actor actor, String unit, ImportProfile profile) {
        Optional<Refusal> refusal = access.refusal(actor, Action.IMPORT, unit).or(() -> checks.refusal(profile));
        if (refusal.isPresent()) {
            return new SaveOutcome.Declined(refusal.get());
        }
        ImportProfile bare = profile.with(Map.of());
        Instant now = clock.instant();
        UUID id = store.lock(territory.provinceOf(unit), bare.name().strip(), actor.account(), now);
        Optional<SavedProfile> newest = store.newest(id);
        if (newest.isPresent()
                && newest.get().profile().equals(bare)
                && !newest.get().isRetired()) {
            return new SaveOutcome.Saved(newest.get(), false);
        }
        int version = newest.map(SavedProfile::version).orElse(0) + 1;
        store.insertVersion(id, version, bare.named(bare.name().strip()), actor.account(), now);
        store.setRetired(id, false, actor.account(), now);
        trail.append(
                actor.account(),
                new Act("profile.saved", "profile", id.toString(), unit, Map.of("version", Integer.toString(version))));
        return new SaveOutcome.Saved(store.newest(id).orElseThrow(), true);
    }

    /** The profiles of the actor's provinces, each in its newest version. */
    @Transactional(readOnly = true)
    public List<SavedProfile> list(Actor actor) {
        return store.ofProvinces(provinces(actor));
    }

    /** All versions of a profile that the actor may see, the newest first; empty when there is none. */
    @Transactional(readOnly = true)
    public List<SavedProfile> versions(Actor actor, UUID id) {
        Set<String> provinces = provinces(actor);
        return store.versions(id).stream()
                .filter(saved -> provinces.contains(saved.provinceCode()))
                .toList();
    }

    /** Takes a profile out of use, or back; files are recognised by those in use only. */
    public boolean retire(Actor actor, UUID id, boolean retired) {
        if (versions(actor, id).isEmpty()) {
            return false;
        }
        store.setRetired(id, retired, actor.account(), clock.instant());
        trail.append(
                actor.account(), Act.of(retired ? "profile.retired" : "profile.revived", "profile", id.toString()));
        return true;
    }

    /** Profiles in use in the province of a unit that were made for one of these headers, the latest first. */
    @Transactional(readOnly = true)
    public List<SavedProfile> recognising(String unit, Collection<String> fingerprints) {
        return store.recognising(territory.provinceOf(unit), fingerprints);
    }

    @Transactional(readOnly = true)
    public Optional<PinnedProfile> pinned(UUID batchId) {
        return store.pinned(batchId);
    }

    /** Settles by which version an import is read, with the values of its file. */
    public void pin(UUID batchId, SavedProfile saved, Map<String, String> constants) {
        store.pin(batchId, saved, constants);
    }

    /** Somebody looks at the first rows of a file, which hold people. */
    public void lookedAt(Actor actor, UUID batchId, String unit) {
        trail.append(
                actor.account(),
                Act.of("batch.sampled", "batch", batchId.toString()).in(unit));
    }

    private Set<String> provinces(Actor actor) {
        return actor.units().stream().map(territory::provinceOf).collect(Collectors.toSet());
    }
}
