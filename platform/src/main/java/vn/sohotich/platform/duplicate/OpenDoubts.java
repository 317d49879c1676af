package vn.sohotich.platform.duplicate;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.approval.Obstacle;
import vn.sohotich.platform.approval.ObstacleSource;
import vn.sohotich.platform.duplicate.store.Doubts;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.definition.Severity;

/**
 * Doubts that stand against approval: a certain one that nobody has decided, and a confirmed one in which the other record
 * is the right one. A province may switch this off ({@code sohotich.duplicate.hinder}).
 */
@Component
class OpenDoubts implements ObstacleSource {
    private final Doubts doubts;
    private final DuplicateSettings settings;

    OpenDoubts(Doubts doubts, DuplicateSettings settings) {
        this.doubts = doubts;
        this.settings = settings;
    }

    @Override
    public List<Obstacle> against(CivilRecord candidate) {
        if (!settings.hinder()) {
            return List.of();
        }
        return doubts.about(List.of(candidate.id())).stream()
                .flatMap(doubt -> obstacle(doubt, candidate).stream())
                .toList();
    }

    private static Optional<Obstacle> obstacle(Doubt doubt, CivilRecord candidate) {
        boolean same = doubt.grounds().code().sameEvent();
        if (doubt.isOpen() && doubt.grounds().severity() == Severity.ERROR) {
            return Optional.of(new Obstacle(same ? "duplicate.open" : "duplicate.conflict", List.of()));
        }
        boolean otherStands =
                doubt.state() == DoubtState.CONFIRMED && !candidate.id().equals(doubt.stands());
        return otherStands
                ? Optional.of(new Obstacle(same ? "duplicate.other-stands" : "duplicate.wrong", List.of()))
                : Optional.empty();
    }
}
