package vn.sohotich.platform.approval;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** No floor above knows anything that stands against the record. */
@Component
@Order(7)
class NothingFromAbove implements ApprovalRule {
    private final ObjectProvider<ObstacleSource> sources;

    NothingFromAbove(ObjectProvider<ObstacleSource> sources) {
        this.sources = sources;
    }

    @Override
    public Optional<Obstacle> obstacle(ApprovalCase candidate) {
        return sources.orderedStream()
                .flatMap(source -> source.against(candidate.civilRecord()).stream())
                .findFirst();
    }
}
